import type { News } from '../../../shared/match/news.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { inWords, words } from '../../i18n/words.ts';

export interface NewsText {
  readonly headline: string;
  readonly why: string;
}

/** A line of news and its reason, in the language spoken. */
export function newsText(line: News, { territories, elsewhere }: Scenario): NewsText {
  const { news, pacts } = words();
  const place = territories[line.place]?.name ?? '';
  const nameOf = (other: number | null) => (other === null ? null : (territories[other]?.name ?? null));
  switch (line.kind) {
    case 'establishment':
      return { headline: news.establishment(line, place, nameOf(line.other)), why: news.establishmentWhy(line) };
    case 'headline':
      return { headline: news.headline(line, place, nameOf(line.other)), why: news.headlineWhy(line) };
    case 'dated':
      return { headline: news.dated(line, place, inWords(line.event.name)), why: news.datedWhy(line) };
    case 'migration':
      return { headline: news.migration(line, place, nameOf(line.other)), why: news.migrationWhy(line) };
    case 'figure':
      return { headline: news.figure(line, place), why: news.figureWhy(line) };
    case 'pact': {
      const seatName = (seat: number) => territories[seat]!.name;
      return { headline: pacts.news(line, seatName), why: pacts.newsWhy(line, seatName) };
    }
    case 'pumps':
      return { headline: news.pumps(line, place), why: news.pumpsWhy };
    case 'abroad':
      return { headline: news.abroad(line), why: news.abroadWhy };
    case 'gap':
      return { headline: news.gap(line), why: news.gapWhy(line) };
    case 'elsewhere':
      return { headline: news.elsewhere(line, elsewhere ? inWords(elsewhere.name) : ''), why: news.elsewhereWhy };
    case 'leftBehind':
      return { headline: news.leftBehind(line), why: news.leftBehindWhy };
  }
}
