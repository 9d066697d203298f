import type { ComponentChildren } from 'preact';

/** Something went wrong: what, and what to do about it. */
export function Problem({ title, hint, children }: { title: string; hint: string; children?: ComponentChildren }) {
  return (
    <div class="problem" role="alert">
      <h1>{title}</h1>
      <p>{hint}</p>
      <div class="actions">{children}</div>
    </div>
  );
}
