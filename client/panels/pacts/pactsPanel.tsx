import { words } from '../../i18n/words.ts';
import { firstTerms, mostTurns } from '../../state/pacts.ts';
import type { Table } from '../../state/table.ts';
import { DealForm } from './dealForm.tsx';
import { InForce } from './inForce.tsx';
import { isMayor, mayorName } from './names.ts';
import { PactCard, PactGroup } from './pactCard.tsx';
import { Received, Sent } from './proposal.tsx';
import { tidingText } from './tidingText.ts';
import { useFocusHeld } from './useFocusHeld.ts';

/** What a proposal starts from: a few turns, and a price that is felt. */
const TURNS = 4;
const PENALTY = 20;

/** The way to a new proposal; the form itself once it is taken. */
function Propose({ table, seat, first }: { readonly table: Table; readonly seat: number; readonly first: boolean }) {
  const { writing } = table.pacts;
  if (writing.value) return writing.value.counters ? null : <DealForm table={table} />;
  const begin = () => {
    const view = table.view.value!;
    const terms = firstTerms('truce', seat, view.seats[seat]!.standing);
    const deal = { terms, turns: Math.min(TURNS, mostTurns(view)), penalty: PENALTY };
    writing.value = { counters: null, partners: [], deal };
  };
  return (
    <button type="button" class={first ? 'button pact-begin' : 'button quiet pact-begin'} onClick={begin}>
      {words().pacts.propose}
    </button>
  );
}

/** What this seat has promised, what is proposed to it and by it, and what others have promised each other. */
export function PactsPanel({ table }: { table: Table }) {
  const { pacts } = words();
  const seat = table.seat.value;
  const view = table.view.value!;
  const { ours, theirs, received, sent, talks } = table.pacts.book.value;
  const mine = ours.length + received.length + sent.length;
  const blank = table.pacts.writing.value === null && mine + (seat === null ? theirs.length : 0) === 0;
  const told = tidingText(table);
  const { head, onFocusIn } = useFocusHeld<HTMLHeadingElement>();
  return (
    <div class="pacts" onFocusIn={onFocusIn}>
      <header class="panel-head">
        <h2 ref={head} tabIndex={-1}>
          {pacts.title}
        </h2>
        {seat !== null && <p class="hint">{pacts.hint}</p>}
      </header>
      {told && <p class="tiding">{told}</p>}
      {seat !== null && !isMayor(view) && <p class="hint ask">{pacts.mayorOnly(mayorName(view))}</p>}
      {blank && <p>{seat === null ? pacts.emptyWatching : pacts.empty}</p>}
      <PactGroup
        title={pacts.received}
        pacts={received}
        card={(pact) => <Received key={pact.id} table={table} pact={pact} />}
      />
      <PactGroup title={pacts.sent} pacts={sent} card={(pact) => <Sent key={pact.id} table={table} pact={pact} />} />
      <PactGroup title={pacts.ours} pacts={ours} card={(pact) => <InForce key={pact.id} table={table} pact={pact} />} />
      {seat !== null && <Propose table={table} seat={seat} first={mine === 0} />}
      <PactGroup
        title={pacts.talks}
        pacts={talks}
        card={(pact) => <PactCard key={pact.id} table={table} pact={pact} />}
      />
      <PactGroup
        title={seat === null ? pacts.inForce : pacts.theirs}
        pacts={theirs}
        card={(pact) => <PactCard key={pact.id} table={table} pact={pact} />}
      />
    </div>
  );
}
