import { beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES, type Language } from '../../src/shared/language.ts';
import type { EventStory, StatementStory, Story } from '../../src/stories/story.ts';
import { checkSummary } from '../../src/summaries/check-summary.ts';
import { ownWords } from '../../src/summaries/message-text.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { HAS_MATERIAL } from '../extraction/material.ts';
import { count } from './stories.ts';
import { materialStories } from './material-stories.ts';

const IN_CI = process.env['CI'] === 'true';

/** The most messages of a thousand that may be withheld for want of proof. */
const WITHHELD_PER_MILLE = 5;

const summary = (story: Story, lang: Language) => summarise(story, null, lang, translator(lang));
const unproven = (story: Story) => LANGUAGES.flatMap((lang) => checkSummary(summary(story, lang), story));
const articleOf = ({ reports }: Story) => reports[0]?.articleId;
const isCaught = (story: Story) => LANGUAGES.every((lang) => checkSummary(summary(story, lang), story).length > 0);

describe.skipIf(!HAS_MATERIAL && !IN_CI)('of every text of the material, in every language,', () => {
  let stories: readonly Story[] = [];
  let events: readonly EventStory[] = [];
  let statements: readonly StatementStory[] = [];

  beforeAll(() => {
    stories = materialStories();
    events = stories.filter((story) => story.kind === 'event');
    statements = stories.filter((story) => story.kind === 'statement');
  }, 60_000);

  it('each number, name, date and quotation of a message stands in its evidence, or the message is withheld', () => {
    expect(stories.length).toBeGreaterThan(400);
    const withheld = stories.filter((story) => unproven(story).length > 0);
    expect((withheld.length * 1000) / stories.length).toBeLessThanOrEqual(WITHHELD_PER_MILLE);
  }, 60_000);

  it('a number, a date or a mediator that is planted is caught', () => {
    const planted = events.flatMap((event) => [
      { ...event, ukraineReturned: count(7919) },
      { ...event, date: '1999-02-03', datePrecision: 'day' as const },
      ...(/qatar|катар/iu.test(JSON.stringify(event.reports)) ? [] : [{ ...event, mediators: ['Qatar'] }]),
    ]);
    expect(planted.length).toBeGreaterThan(400);
    expect(planted.filter((story) => !isCaught(story)).map(articleOf)).toEqual([]);
  }, 60_000);

  it('another speaker, another word in a quotation or a private name that is planted is caught', () => {
    const planted = statements.flatMap((statement) => [
      { ...statement, speaker: 'Ramzan Kadyrov', publicFigure: true },
      { ...statement, text: `${statement.text.slice(0, 40)} zqx` },
    ]);
    const kadyrov = /kadyrov|кадиров|кадыров/iu;
    const other = planted.filter((story) => !kadyrov.test(JSON.stringify(story.reports)));
    expect(other.length).toBeGreaterThan(300);
    expect(other.filter((story) => !isCaught(story)).map(articleOf)).toEqual([]);
  }, 60_000);

  it('what one side alone says, or the media, is told as theirs, and nobody’s return as a fact', () => {
    const bare: Readonly<Record<Language, RegExp>> = {
      en: /^\d.*(?:returned|handed over)/mu,
      uk: /^(?:До України|До Росії|Україні|Росії) /mu,
      ru: /^(?:В Украину|В Россию|Украине|России) /mu,
    };
    for (const lang of LANGUAGES) {
      const oneSided = events.filter(({ confirmedBy }) => confirmedBy !== 'both_sides');
      const told = oneSided.filter((event) => bare[lang].test(ownWords(summary(event, lang))));
      expect(told.map(articleOf)).toEqual([]);
    }
  });

  it('a private person is not named', () => {
    for (const statement of statements.filter(({ publicFigure, speaker }) => !publicFigure && speaker !== null)) {
      for (const lang of LANGUAGES) expect(JSON.stringify(summary(statement, lang))).not.toContain(statement.speaker);
    }
  });
});
