import { words, write } from '../../i18n/words.ts';
import { type Book, bookDigits, type Entry, type Statement } from '../../state/past/books.ts';

interface Props {
  readonly statement: Statement;
  readonly book: Book;
  /** The years at whose ends it opens and closes. */
  readonly from: number;
  readonly until: number;
}

/** A statement as a table: what stood, what came, what went, what stands. Every sum is that of the lines above it. */
export function StatementTable({ statement, book, from, until }: Props) {
  const { books } = words();
  const text = (value: number) => write().decimal(value, bookDigits(book));
  const most = Math.max(...[...statement.into, ...statement.out].map(({ value }) => value), 0);
  const total = (name: string, value: string) => (
    <tr class="sum">
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  );
  const side = (title: string, sign: string, entries: readonly Entry[], sum: string, all: number) => (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} class="side-name">
          {title}
        </th>
      </tr>
      {[...entries]
        .sort((a, b) => b.value - a.value)
        .map(({ account, value }) => (
          <tr key={account}>
            <th scope="row">{books.account[account]}</th>
            <td>
              {sign} {text(value)}
              <span class="share-bar" aria-hidden="true">
                <span style={{ width: `${(100 * value) / most}%` }} />
              </span>
            </td>
          </tr>
        ))}
      {total(sum, `${sign} ${text(all)}`)}
    </tbody>
  );
  return (
    <table class="figures statement">
      <caption>
        {books.book[book]}, {books.unit[book]}
      </caption>
      <tbody>{total(books.opening(from), text(statement.opening))}</tbody>
      {side(books.into, '+', statement.into, books.cameIn, statement.cameIn)}
      {side(books.out, '−', statement.out, books.wentOut, statement.wentOut)}
      <tbody>{total(books.closing(until), text(statement.closing))}</tbody>
    </table>
  );
}
