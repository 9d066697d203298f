/** The shape of the news' words: one sentence and one reason for each kind of line. */
import type {
  CountryNews,
  DatedNews,
  EstablishmentNews,
  FigureNews,
  HeadlineNews,
  MigrationNews,
  PumpsNews,
} from '../../shared/match/news.ts';

/** Where everybody starts from, before there is any news. */
interface StartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly rank: (place: string, rank: number, of: number) => string;
  readonly unemployment: (place: string, here: number, nation: number) => string;
  readonly unemploymentWhy: string;
  readonly skilled: (place: string, here: number, nation: number) => string;
  readonly skilledWhy: string;
  readonly ends: (best: string, worst: string) => string;
  readonly endsWhy: string;
  readonly country: (jobs: number, unemployment: number) => string;
  readonly countryWhy: string;
  readonly gap: (points: number) => string;
}

export interface NewsWords {
  readonly start: StartWords;
  readonly title: string;
  readonly subtitle: string;
  readonly countrySubtitle: string;
  readonly quiet: string;
  /** `place` and `other` are names; `other` is `null` where the region has no other end. */
  readonly establishment: (line: EstablishmentNews, place: string, other: string | null) => string;
  readonly establishmentWhy: (line: EstablishmentNews) => string;
  readonly headline: (line: HeadlineNews, place: string, other: string | null) => string;
  readonly headlineWhy: (line: HeadlineNews) => string;
  /** `name` is the event's own. */
  readonly dated: (line: DatedNews, place: string, name: string) => string;
  readonly datedWhy: (line: DatedNews) => string;
  readonly migration: (line: MigrationNews, place: string, other: string | null) => string;
  readonly migrationWhy: (line: MigrationNews) => string;
  readonly figure: (line: FigureNews, place: string) => string;
  readonly figureWhy: (line: FigureNews) => string;
  readonly pumps: (line: PumpsNews, place: string) => string;
  readonly pumpsWhy: string;
  readonly abroad: (line: CountryNews) => string;
  readonly abroadWhy: string;
  readonly gap: (line: CountryNews) => string;
  readonly gapWhy: (line: CountryNews) => string;
  readonly leftBehind: (line: CountryNews) => string;
  readonly leftBehindWhy: string;
  /** `name` is that of the rest of the country. */
  readonly elsewhere: (line: CountryNews, name: string) => string;
  readonly elsewhereWhy: string;
}
