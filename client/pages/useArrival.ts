import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { words } from '../i18n/words.ts';
import type { Connection } from '../net/connection.ts';
import { arrive } from '../state/arrival.ts';
import { storage } from '../state/storage.ts';

const GUESTS = 100;

/** The seat that the address names; `null` where it names none. */
const seatIn = ({ seat }: Readonly<Record<string, string>>): number | null =>
  seat !== undefined && /^\d{1,4}$/.test(seat) ? Number(seat) : null;

/** Seats whoever comes to a quick match or to a rematch, and keeps the match among this browser's own once they sit. */
export function useArrival(connection: Connection): void {
  const { query, path } = useLocation();
  useEffect(() => {
    const name = storage.name() || words().online.guest(1 + Math.floor(Math.random() * GUESTS));
    const stop = arrive(connection, { name, seat: seatIn(query) });
    // The address is shown to others, who must not all be sent to one seat.
    history.replaceState(history.state, '', path);
    return stop;
  }, [connection]);
  const view = connection.view.value;
  const mine = view !== null && view.you.seat !== null ? view.code : null;
  useEffect(() => {
    if (mine !== null) storage.keepMatch(mine);
  }, [mine]);
}
