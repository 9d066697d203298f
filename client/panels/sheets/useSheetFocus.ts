import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of a sheet that opens has the focus; when all are closed, what opened the first has it again. */
export function useSheetFocus(key: string | null): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const open = useRef(false);
  useEffect(() => {
    if (key !== null) {
      if (!open.current) opener.current = document.activeElement;
      head.current?.focus({ preventScroll: true });
      head.current?.closest('.sheet')?.scrollTo(0, 0);
    } else if (open.current && document.activeElement === document.body && opener.current instanceof HTMLElement) {
      opener.current.focus({ preventScroll: true });
    }
    open.current = key !== null;
  }, [key]);
  return head;
}
