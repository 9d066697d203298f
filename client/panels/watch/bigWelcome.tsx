import { words } from '../../i18n/words.ts';

/** The first turn, told to a whole room. */
export function BigWelcome() {
  const { welcome } = words();
  return (
    <>
      <h2>{welcome.title}</h2>
      <ol class="big-welcome">
        <li>{welcome.teams}</li>
        <li>{welcome.carrot}</li>
        <li>{welcome.teamsNow}</li>
      </ol>
    </>
  );
}
