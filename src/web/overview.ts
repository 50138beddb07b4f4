import { instant, type Clock } from '../shared/clock.ts';
import type { Store } from '../store/store.ts';
import { returnedByMonth, type MonthOfReturns } from '../summaries/chart/months.ts';
import { totals, type Totals } from '../summaries/stats.ts';

/** What is reckoned over all events: it is made anew when a story has changed, and not for each reader. */
export interface Overview {
  /** Of the stories that it was made from; another one after every change. */
  readonly version: string;
  readonly totals: Totals;
  readonly months: readonly MonthOfReturns[];
  /** The years that have events, newest first. */
  readonly years: readonly string[];
}

/** Gives the overview of now; those who ask at once share one reckoning. */
export function overviewOf(store: Pick<Store, 'ledger' | 'stories'>, clock: Clock): () => Promise<Overview> {
  let kept: { readonly key: string; readonly made: Promise<Overview> } | null = null;
  return async () => {
    const month = instant(clock.now()).slice(0, 'YYYY-MM'.length);
    const version = await store.ledger.version();
    const key = `${version} ${month}`;
    if (kept?.key !== key) {
      const made = reckon(store, month, version);
      kept = { key, made };
      made.catch(() => {
        kept = null;
      });
    }
    return kept.made;
  };
}

async function reckon(
  { ledger, stories }: Pick<Store, 'ledger' | 'stories'>,
  month: string,
  version: string,
): Promise<Overview> {
  const completed = await stories.events({ year: null, status: 'completed', type: null });
  const years = await ledger.years();
  return { version, totals: totals(completed), months: returnedByMonth(completed, month), years };
}
