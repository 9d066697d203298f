import { useSignal } from '@preact/signals';
import type { ReadAnnal } from '../../../shared/match/annals/annals.ts';
import { words } from '../../i18n/words.ts';
import { BOOKS, type Book, bookDigits, statementOf } from '../../state/past/books.ts';
import { LOOKS, type Plot } from '../../state/past/plot.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { ChartCard } from '../charts/chartCard.tsx';
import { StatementTable } from './statementTable.tsx';
import { WithPast } from './withPast.tsx';

const ALL = -1;

interface Props {
  readonly sheets: Sheets;
  readonly territory: number;
}

/** What came and what went each year, as two lines. */
function throughput(turns: readonly ReadAnnal[], book: Book, territory: number): Plot {
  const { books } = words();
  const statements = turns.slice(1).map((_, i) => statementOf(turns, book, territory, i + 1, i + 1));
  return {
    name: books.book[book],
    unit: books.unit[book],
    years: turns.slice(1).map(({ year }) => year),
    digits: bookDigits(book),
    lines: [
      { name: books.into, look: LOOKS[0]!, values: statements.map(({ cameIn }) => cameIn) },
      { name: books.out, look: LOOKS[1]!, values: statements.map(({ wentOut }) => wentOut) },
    ],
  };
}

/** A territory's accounts: money, people, jobs; a turn, or the match so far. */
export function Books({ sheets, territory }: Props) {
  const { books } = words();
  const book = useSignal<Book>('money');
  const turn = useSignal<number | null>(null);
  return (
    <WithPast past={sheets.past} least={2}>
      {(turns) => {
        const last = turns.length - 1;
        const shown = Math.min(turn.value ?? last, last);
        const [first, until] = shown === ALL ? [1, last] : [shown, shown];
        const statement = statementOf(turns, book.value, territory, first, until);
        return (
          <>
            <div class="pair">
              <label class="place-choice">
                {books.which}
                <select
                  value={book.value}
                  onChange={({ currentTarget }) => {
                    book.value = currentTarget.value as Book;
                  }}
                >
                  {BOOKS.map((id) => (
                    <option key={id} value={id}>
                      {books.book[id]}
                    </option>
                  ))}
                </select>
              </label>
              <label class="place-choice">
                {books.period}
                <select
                  value={shown}
                  onChange={({ currentTarget }) => {
                    turn.value = Number(currentTarget.value);
                  }}
                >
                  {turns.slice(1).map(({ year }, i) => (
                    <option key={year} value={i + 1}>
                      {year}
                    </option>
                  ))}
                  <option value={ALL}>{books.allYears(turns[1]!.year, turns[last]!.year)}</option>
                </select>
              </label>
            </div>
            <p class="hint">{books.bookIs[book.value]}</p>
            <StatementTable
              statement={statement}
              book={book.value}
              from={turns[first - 1]!.year}
              until={turns[until]!.year}
            />
            <ChartCard plot={throughput(turns, book.value, territory)} />
          </>
        );
      }}
    </WithPast>
  );
}
