import type { EventFinding } from '../findings.ts';
import type { Draft } from './draft.ts';
import { asLookedBackOn } from './headline-looks-back.ts';
import { joinMention } from './join-mention.ts';
import type { Mention } from './mention.ts';
import { foldOvertaken } from './overtaken.ts';
import { isSameEvent } from './same-event.ts';
import type { Scene } from './scene.ts';
import { toFinding } from './to-finding.ts';

/** Mentions of one event become one finding; words of an earlier state of it (agreed, planned) give way to the later. */
export function mergeMentions(scene: Scene, mentions: readonly Mention[]): EventFinding[] {
  let drafts: Draft[] = [];
  for (const mention of asStages(asLookedBackOn(scene, mentions))) {
    const at = drafts.findIndex((draft) => isSameEvent(draft, mention));
    drafts =
      at === -1
        ? [...drafts, { ...mention, mentions: [mention] }]
        : drafts.map((draft, k) => (k === at ? joinMention(draft, mention) : draft));
  }
  return foldOvertaken(drafts).map((draft) => toFinding(scene, draft));
}

/** Where the headline tells of a stage, the days that the article adds are stages of it too. */
function asStages(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.some((mention) => mention.headline && mention.lastStage)) return asEarlierStages(mentions);
  const staged = mentions.find((mention) => mention.headline && mention.status === 'under_way');
  if (staged === undefined) return mentions;
  return mentions.map((mention) =>
    mention.type === staged.type && mention.status === 'completed' && mention.novelty === 'new' && mention.date !== null
      ? { ...mention, status: 'under_way' }
      : mention,
  );
}

/** Where the headline tells of the last day, the earlier ones that the article counts off are stages. */
function asEarlierStages(mentions: readonly Mention[]): readonly Mention[] {
  const days = mentions.flatMap(({ ofList, date }) => (ofList && date !== null ? [date.value] : []));
  const last = days.sort().at(-1);
  return mentions.map((mention) =>
    mention.ofList && mention.status === 'completed' && mention.date !== null && mention.date.value !== last
      ? { ...mention, status: 'under_way' }
      : mention,
  );
}
