/** The page's line to its server: actions by POST, everything that happens by server-sent events. */

const keyName = 'tickmark-key';

let key = sessionStorage.getItem(keyName) ?? undefined;

/** The channel or thread on view: where things are done. */
let channelId;

export const enter = (roomId) => {
  channelId = roomId;
};

const post = async (action, body) => {
  const response = await fetch(`/playground/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key, ...body }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
};

/** Lets the visitor in; answers who they are and where. */
export const join = async (locale) => {
  const introduction = await post('join', { locale });
  key = introduction.key;
  sessionStorage.setItem(keyName, key);
  return introduction;
};

export const setLocale = (locale) => post('locale', { locale });

export const setRights = (mayManage) => post('rights', { mayManage });

export const runCommand = (nonce, commandId, options) => post('command', { nonce, channelId, commandId, options });

export const runOnMessage = (nonce, commandId, targetId) => post('command', { nonce, channelId, commandId, targetId });

/** What the bot offers for the option that has `focused`; null where it kept silent. */
export const complete = async (commandId, options) =>
  (await post('autocomplete', { channelId, commandId, options })).choices;

/** Sends a chosen file; answers the id that an option then holds. */
export const upload = async (file) => {
  const where = `/playground/upload?key=${encodeURIComponent(key)}&name=${encodeURIComponent(file.name)}`;
  const type = file.type || 'application/octet-stream';
  const response = await fetch(where, { method: 'POST', headers: { 'content-type': type }, body: file });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
};

export const useComponent = (nonce, messageId, customId, values) =>
  post('component', { nonce, messageId, customId, values });

export const submitModal = (nonce, interactionId, values) => post('modal', { nonce, interactionId, values });

/** A plain message; a reply where `reply` names a message (`replyTo`) and says whether its author is pinged (`ping`). */
export const sendText = (content, reply = {}) => post('message', { channelId, content, ...reply });

/** Opens a thread on a message; answers with the thread. */
export const openThread = async (messageId, name) => (await post('thread', { messageId, name })).thread;

export const dismiss = (messageId) => post('dismiss', { messageId });

/** Listens until the server goes away for good; the browser mends shorter breaks by itself. */
export const listen = ({ onEvent, onBreak, onEnd }) => {
  const source = new EventSource(`/playground/events?key=${encodeURIComponent(key)}`);
  source.addEventListener('message', (message) => onEvent(JSON.parse(message.data)));
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) onEnd();
    else onBreak();
  });
};
