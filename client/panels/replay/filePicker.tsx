import { useSignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';

/** A file chosen or dropped; it never leaves the browser. */
export function FilePicker({ onText }: { onText: (text: string) => void }) {
  const { replay } = words();
  const over = useSignal(false);
  const read = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onText(await file.text());
  };
  return (
    <div class="picker">
      <h1>{replay.title}</h1>
      <label
        class={over.value ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          read(event.dataTransfer?.files);
        }}
      >
        <strong>{replay.drop}</strong>
        <span class="button">{replay.choose}</span>
        <input type="file" accept=".jsonl,application/jsonl" onChange={(event) => read(event.currentTarget.files)} />
      </label>
      <p class="hint">{replay.hint}</p>
    </div>
  );
}
