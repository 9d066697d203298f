import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../i18n/words.ts';
import { commandOf, type Writing } from '../../state/pacts.ts';
import type { Table } from '../../state/table.ts';
import { DealText } from './dealText.tsx';
import { KindChoice } from './kindChoice.tsx';
import { whyNot } from './names.ts';
import { PartnerChoice } from './partnerChoice.tsx';
import { TermsRows } from './termsRows.tsx';

/** Why what is written cannot be sent yet; `null` where it can. */
function hindrance(table: Table, writing: Writing): string | null {
  return writing.partners.length === 0 ? words().pacts.noPartner : whyNot(table, commandOf(writing));
}

/** A proposal, or a counter-proposal, being written: its terms, and how it will read. */
export function DealForm({ table }: { table: Table }) {
  const { pacts } = words();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const writing = table.pacts.writing.value!;
  const cancel = () => {
    table.pacts.writing.value = null;
  };
  const change = (some: Partial<Writing>) => {
    table.pacts.writing.value = { ...writing, ...some };
  };
  const hindered = hindrance(table, writing);
  return (
    <section class="deal-form" aria-labelledby="deal-head" onKeyDown={(event) => event.key === 'Escape' && cancel()}>
      <h3 id="deal-head" ref={head} tabIndex={-1}>
        {writing.counters ? pacts.counterTitle : pacts.propose}
      </h3>
      {!writing.counters && (
        <>
          <KindChoice table={table} writing={writing} onChange={change} />
          <PartnerChoice table={table} writing={writing} onChange={change} />
        </>
      )}
      <TermsRows table={table} writing={writing} onChange={(some) => change({ deal: { ...writing.deal, ...some } })} />
      <div class="deal-reads" aria-live="polite">
        <p class="eyebrow">{pacts.reads}</p>
        <DealText deal={writing.deal} until={null} scenario={table.scenario.value!} />
      </div>
      <div class="actions">
        <button type="button" class="button" disabled={hindered !== null} onClick={() => table.pacts.send()}>
          {writing.counters ? pacts.sendCounter : pacts.send}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {pacts.cancel}
        </button>
      </div>
      {hindered !== null && <p class="hint ask">{hindered}</p>}
    </section>
  );
}
