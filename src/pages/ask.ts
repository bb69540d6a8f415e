import type { Reply, Sent, ServedName } from '../messages.ts';
import type { Send } from '../send.ts';

/** Asks the background; undefined stands for every kind of failure, which a page shows as one. */
export const askWith =
  (send: Send) =>
  async <Name extends ServedName>(name: Name, ...sent: Sent<Name>): Promise<Reply<Name> | undefined> => {
    const answer = await send(name, ...sent);
    return answer.ok ? answer.value : undefined;
  };
