import { Icon, type IconName } from './icon.tsx';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** A small figure beside the label. */
  readonly note?: string;
  /** What is said instead of label and figure, where those do not tell enough. */
  readonly says?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  /** Id of the element that the tabs switch. */
  readonly controls: string;
  readonly class: string;
  readonly onPick: (id: Id) => void;
}

/** A row of tabs: arrows move along it, as the ARIA practice has it. */
export function Tabs<Id extends string>(props: Props<Id>) {
  const { tabs, current, onPick } = props;
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === current);
    onPick(tabs[(at + by + tabs.length) % tabs.length]!.id);
    const row = event.currentTarget as HTMLElement;
    queueMicrotask(() => row.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class={`tabs ${props.class}`} role="tablist" aria-label={props.label} onKeyDown={step}>
      {tabs.map(({ id, label, icon, note, says }) => (
        <button
          key={id}
          id={`${props.controls}-tab-${id}`}
          type="button"
          role="tab"
          class="tab"
          aria-label={says}
          aria-selected={id === current}
          aria-controls={props.controls}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onPick(id)}
        >
          {icon && <Icon name={icon} />}
          <span>{label}</span>
          {note && <small>{note}</small>}
        </button>
      ))}
    </div>
  );
}
