import type { Report, Story } from '../../stories/story.ts';
import { shownWords } from '../../summaries/story-json.ts';

/** One report of a story as data: whose it is, the figures that it states itself, the sentences that it rests on. */
export function reportJson(
  { outlet, url, published, lang, standing, voices, finding }: Report<Story['reports'][number]['finding']>,
  story: Story,
): Readonly<Record<string, unknown>> {
  return {
    ...{ source: outlet, url, published, lang, standing, voices },
    ...('ukraineReturned' in finding && {
      ukraineReturned: finding.ukraineReturned,
      russiaReturned: finding.russiaReturned,
    }),
    sentences: [...new Set(finding.evidence.map(({ text }) => shownWords(text, story)))],
  };
}
