/** Something is under way: says what, in one line. */
export function Waiting({ text, progress }: { text: string; progress?: number }) {
  return (
    <div class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      <p>{text}</p>
      {progress !== undefined && <progress value={progress} max={1} aria-label={text} />}
    </div>
  );
}
