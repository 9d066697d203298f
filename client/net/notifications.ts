/** The browser's notifications, as far as it has them: only on https and on this machine itself. */
export type Permission = NotificationPermission | 'unable';

export interface Notifier {
  permission(): Permission;
  /** Asks the person; only ever after they pressed a button. */
  request(): Promise<Permission>;
  show(text: string): void;
}

const able = (): boolean => 'Notification' in globalThis && isSecureContext;

export const notifier: Notifier = {
  permission: () => (able() ? Notification.permission : 'unable'),
  request: async () => (able() ? Notification.requestPermission() : 'unable'),
  show(text) {
    try {
      // The same tag: a turn's news takes the place of the one before.
      const shown = new Notification('La Carotte', { body: text, tag: 'la-carotte' });
      shown.onclick = () => {
        window.focus();
        shown.close();
      };
    } catch {
      // Some phones allow them from a service worker only; the tab's title tells.
    }
  },
};
