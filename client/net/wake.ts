/** Calls back when the page is looked at again or the network returns: timers slept meanwhile. Returns how to stop. */
export function onWake(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('online', listener);
  return () => {
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('online', listener);
  };
}
