/** Who brings a message to a person. What fails is thrown, and tried again by the queue. */
export interface Messenger {
  email(to: string, subject: string, text: string): Promise<void>;
  /** @param to a telephone number in the international form, +15551234567 */
  text(to: string, text: string): Promise<void>;
}

/** A messenger that shows on this machine what it would send. */
export const consoleMessenger = (say: (line: string) => void): Messenger => ({
  email: async (to, subject, text) => say(`E-mail to ${to}: ${subject}. ${text}`),
  text: async (to, text) => say(`Text to ${to}: ${text}`),
});
