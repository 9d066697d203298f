/**
 * The past of a match as its authority keeps it: each turn as JSON text, written once, handed out as it is to
 * everybody who asks. On Valmarche 26 turns take 630 kB, of which a page is sent 360 (124 compressed): the rest is the
 * news of the other seats.
 */
import type { EstablishmentNews, News } from '../news.ts';
import { type Annal, eventOf } from './annal.ts';
import { annalOf, type Passage, seatsNews } from './annalOf.ts';

/** The turns from the one that was asked for, and as long a list of one seat's news; each a JSON text. */
export interface AnnalTexts {
  readonly from: number;
  readonly turns: readonly string[];
  readonly news: readonly string[];
}

/** A turn as a page reads it: what everybody may know, and the news of the seat that asked. */
export interface ReadAnnal extends Annal {
  readonly own: readonly News[];
}

/** A seat's line names its event by its place among those of the turn. */
type KeptNews = Exclude<News, EstablishmentNews> | (Omit<EstablishmentNews, 'event'> & { readonly event: number });

const packed = ({ report }: Passage, lines: readonly News[]): KeptNews[] =>
  lines.map((line) => (line.kind === 'establishment' ? { ...line, event: report.events.indexOf(line.event) } : line));

const unpacked = ({ events }: Annal, lines: readonly KeptNews[]): News[] =>
  lines.map((line) => (line.kind === 'establishment' ? { ...line, event: eventOf(events[line.event]!) } : line));

/** Four significant digits do for a sentence. */
const shorten = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;

const NO_NEWS = '[]';

export class Annals {
  readonly #turns: string[] = [];
  readonly #news: string[][] = [];

  take(passage: Passage): void {
    const { country, ...rest } = annalOf(passage);
    const text = JSON.stringify(rest);
    this.#turns.push(`${text.slice(0, -1)},"country":${JSON.stringify(country, shorten)}}`);
    this.#news.push(seatsNews(passage).map((lines) => JSON.stringify(packed(passage, lines), shorten)));
  }

  /** `seat` is the territory whose own news go with it; `null` for none. */
  since(from: number, seat: number | null): AnnalTexts {
    const news = this.#news.slice(from).map((seats) => (seat === null ? NO_NEWS : (seats[seat] ?? NO_NEWS)));
    return { from, turns: this.#turns.slice(from), news };
  }
}

export const readAnnals = ({ turns, news }: AnnalTexts): ReadAnnal[] =>
  turns.map((text, index) => {
    const annal = JSON.parse(text) as Annal;
    return { ...annal, own: unpacked(annal, JSON.parse(news[index]!) as KeptNews[]) };
  });
