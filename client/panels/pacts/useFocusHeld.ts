import { useEffect, useRef } from 'preact/hooks';

/** Where what had the focus is done with and gone (a form sent, a proposal signed), the panel's head has it. */
export function useFocusHeld<Head extends HTMLElement>() {
  const head = useRef<Head>(null);
  const last = useRef<Element | null>(null);
  // After every render: what was signed or sent is gone by then.
  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (lost) head.current?.focus({ preventScroll: true });
  });
  const onFocusIn = (event: FocusEvent) => {
    last.current = event.target as Element;
  };
  return { head, onFocusIn };
}
