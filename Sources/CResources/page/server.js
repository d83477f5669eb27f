// Everything that is said to the server that the page came from.

export class Refused extends Error {}
export class Stale extends Error {
  constructor(state) {
    super("the file has changed meanwhile");
    this.state = state;
  }
}

async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : {
    method: "POST",
    headers: {"Content-Type": "application/json"},
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (response.status === 409) throw new Stale(answer);
  if (!response.ok)
    throw new Refused(`Not done: ${answer.reason ?? `the server answered ${response.status}`}.`);
  return answer;
}

export const state = () => ask("state");
// The map with every statement, or with these beside those that it shows anyway.
export const map = (ids = []) =>
  ask(`map${ids.length ? "?" : ""}${ids.map((id) => `with=${encodeURIComponent(id)}`).join("&")}`);
export const edit = (revision, edits) => ask("edits", {revision, edits});
export const undo = (revision) => ask("undo", {revision});
export const redo = (revision) => ask("redo", {revision});

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Tells of every revision beyond the one that the page knows; and of silence.
export async function listen(known, changed, silent) {
  for (;;) {
    try {
      const {revision} = await ask(`changes?after=${known()}`);
      silent(false);
      if (revision > known()) await changed(revision);
    } catch {
      silent(true);
      await pause(1000);
    }
  }
}
