import { useLayoutEffect, useRef } from 'preact/hooks';
import { REASON_LENGTH } from '../../../shared/match/team/team.ts';
import { words } from '../../i18n/words.ts';

interface Props {
  /** The control's name. */
  readonly control: string;
  /** What was said before. */
  readonly before: string;
  readonly onSay: (text: string) => void;
  readonly onLeave: () => void;
}

/** One line: why a control was moved. Enter says it, Escape leaves it. */
export function ReasonField({ control, before, onSay, onLeave }: Props) {
  const { team } = words();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const say = (event: Event) => {
    event.preventDefault();
    onSay(field.current!.value);
  };
  return (
    <form class="reason-field" onSubmit={say} onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
      <input
        ref={field}
        aria-label={team.reasonFor(control)}
        placeholder={team.reasonHint}
        defaultValue={before}
        maxLength={REASON_LENGTH}
        enterkeyhint="send"
        autocomplete="off"
      />
    </form>
  );
}
