import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { ActView } from '../why/actView.tsx';
import { useWhy } from '../why/useWhy.ts';
import { WhyFrame } from '../why/whyFrame.tsx';
import { Life } from './life.tsx';
import { establishmentNow, placeName } from './sheetName.ts';

/** One establishment: where it stands, why it is there (or no longer is), and its life. */
export function EstablishmentSheet({ sheets, id }: { sheets: Sheets; id: number }) {
  const { choice, life, sheet, sheets: text } = words();
  const scenario = sheets.scenario.value!;
  const asked = useWhy(sheets, { type: 'establishment', id });
  const now = establishmentNow(sheets, id);
  const why = asked.stage === 'told' && asked.answer.ok ? asked.answer.value : null;
  const headquarters = why?.type === 'establishment' ? why.acts.at(-1)?.headquarters : undefined;
  const territory = now?.territory ?? null;
  return (
    <>
      <p>{now?.stands ? life.stands(placeName(scenario, territory), now.jobs) : life.gone}</p>
      {headquarters !== undefined && headquarters !== territory && (
        <p class="hint">{life.headquarters(placeName(scenario, headquarters))}</p>
      )}
      {territory !== null && (
        <button type="button" class="link" onClick={() => sheets.open({ type: 'territory', territory })}>
          {sheet.show(placeName(scenario, territory))}
        </button>
      )}
      {sheets.report.value!.turn > 0 && (
        <section>
          <h3>{choice.title(sheets.report.value!.year)}</h3>
          <WhyFrame asked={asked}>
            {(told) =>
              told.type === 'establishment' &&
              told.acts.map((act) => <ActView key={`${act.year}-${act.deed}`} scenario={scenario} act={act} />)
            }
          </WhyFrame>
        </section>
      )}
      <section>
        <h3>{text.history}</h3>
        <Life sheets={sheets} id={id} />
      </section>
    </>
  );
}
