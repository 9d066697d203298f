import '../../style/online.css';
import { words } from '../../i18n/words.ts';
import { bell } from './useBell.ts';

/** Whether to be told when a turn is over: the browser is asked only once this button is pressed. */
export function NotifyChoice() {
  const { online } = words();
  const permission = bell.permission.value;
  if (permission === 'unable') return <p class="hint notify">{online.unable}</p>;
  if (permission === 'denied') return <p class="hint notify">{online.blocked}</p>;
  if (bell.on.value) {
    return (
      <p class="hint notify">
        {online.notified}{' '}
        <button type="button" class="link" onClick={bell.silence}>
          {online.unnotify}
        </button>
      </p>
    );
  }
  return (
    <p class="notify">
      <button type="button" class="link" onClick={bell.ask}>
        {online.notify}
      </button>
    </p>
  );
}
