import type { ComponentChildren } from 'preact';

export function WayIn({ title, hint, children }: { title: string; hint: string; children: ComponentChildren }) {
  return (
    <section class="way">
      <h3>{title}</h3>
      <p>{hint}</p>
      {children}
    </section>
  );
}
