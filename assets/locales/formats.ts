/** How one language writes numbers, money, dates and plurals: `Intl`, and nothing by hand. */

/** A language and where it is spoken, as `Intl` wants it: `en` alone would be America's. */
export type Tag = `${string}-${string}`;

export interface Formats {
  /** A whole number with its thousands apart. */
  readonly whole: (value: number) => string;
  /** A number with exactly `digits` decimals. */
  readonly decimal: (value: number, digits?: number) => string;
  /** A number with the decimals that it has, three at most. */
  readonly exact: (value: number) => string;
  /** A whole number that always shows its sign. */
  readonly signed: (value: number) => string;
  /** A share between 0 and 1 as a percentage. */
  readonly percent: (share: number, digits?: number) => string;
  readonly signedPercent: (share: number, digits?: number) => string;
  /** Percentage points, from a difference of shares. */
  readonly points: (share: number) => string;
  /** Millions of 1980 francs; a decimal where the sum is small. */
  readonly money: (millions: number) => string;
  readonly signedMoney: (millions: number) => string;
  /** Names in a sentence: « Lens, Lille et Douai ». */
  readonly list: (names: readonly string[]) => string;
  /** The form of a noun for a count. */
  readonly plural: (count: number, one: string, other: string) => string;
}

const build = (locale: string, options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat(locale, options);
  // Minus zero would print as "-0": adding zero takes its sign away. A hyphen is no minus sign.
  return (value: number) => format.format(value + 0).replace('-', '\u2212');
};

const digitsOf = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The formats of a language. Formatters are made once per number of digits, not once per number. */
export function formats(locale: Tag): Formats {
  const kept = new Map<string, (value: number) => string>();
  const number = (key: string, options: Intl.NumberFormatOptions) => {
    const known = kept.get(key) ?? build(locale, options);
    kept.set(key, known);
    return known;
  };
  const percent =
    (sign: 'auto' | 'exceptZero') =>
    (share: number, digits = 0) =>
      number(`percent${sign}${digits}`, { style: 'percent', signDisplay: sign, ...digitsOf(digits) })(share);
  const decimal = (value: number, digits = 1) => number(`decimal${digits}`, digitsOf(digits))(value);
  const signed = number('signed', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const signedTenth = number('signedTenth', { ...digitsOf(1), signDisplay: 'exceptZero' });
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  return {
    whole: number('whole', { maximumFractionDigits: 0 }),
    decimal,
    exact: number('exact', { maximumFractionDigits: 3 }),
    signed,
    percent: percent('auto'),
    signedPercent: percent('exceptZero'),
    points: (share) => signedTenth(share * 100),
    money: (millions) => `${decimal(millions, Math.abs(millions) < 100 ? 1 : 0)}\u00a0MF`,
    signedMoney: (millions) => `${Math.abs(millions) < 100 ? signedTenth(millions) : signed(millions)}\u00a0MF`,
    list: (names) => lists.format(names),
    plural: (count, one, other) => (rules.select(count) === 'one' ? one : other),
  };
}
