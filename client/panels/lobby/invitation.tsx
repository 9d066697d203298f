import '../../style/lobby.css';
import { words } from '../../i18n/words.ts';
import { CopyButton } from '../frame/copyButton.tsx';
import { Qr } from '../frame/qr.tsx';

/** Code, link and QR, large enough for the back of the room. */
export function Invitation({ code, host }: { code: string; host: boolean }) {
  const { lobby } = words();
  const link = `${location.origin}/m/${code}`;
  return (
    <section class="invitation" aria-label={lobby.invite}>
      <Qr text={link} label={lobby.qr} />
      <div>
        <p class="eyebrow">{lobby.invite}</p>
        <p class="code">{code}</p>
        <p class="link">
          <a href={link}>{link.replace(/^https?:\/\//, '')}</a>
        </p>
        <div class="actions">
          <CopyButton text={link} />
          {host && (
            <a class="button quiet" href={`/watch/${code}`} target="_blank" rel="noreferrer">
              {lobby.projector}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}
