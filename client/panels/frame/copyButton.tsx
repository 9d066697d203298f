import { useSignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';

const SHOWN = 1600;

export function CopyButton({ text }: { text: string }) {
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    copied.value = true;
    setTimeout(() => {
      copied.value = false;
    }, SHOWN);
  };
  // Browsers offer the clipboard only to pages that came over https or from this machine.
  if (!navigator.clipboard) return null;
  return (
    <button type="button" class="button quiet" onClick={copy}>
      {copied.value ? words().app.copied : words().app.copy}
    </button>
  );
}
