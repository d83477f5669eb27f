// What became of a map, in plain words.

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const noun = (role) =>
  ({thesis: "the thesis", evidence: "evidence", unknown: "without a role"})[role] ?? `a ${role}`;

// What differs between two states: statements and relations, and how, in words. `isBack` says
// that the state is one that was there before.
export function differences(old, now, isBack = false) {
  const words = new Words(old, now, isBack);
  return [
    ...now.statements.map((statement) => words.ofStatement(statement)),
    ...old.statements.filter(({id}) => !now.statement(id)).map((gone) => words.ofGone(gone)),
    ...differingRelations(old, now, isBack),
  ].filter(Boolean);
}

class Words {
  constructor(old, now, isBack) {
    this.old = old;
    this.now = now;
    this.isBack = isBack;
  }

  // "C3 is now …", or "C3 is … again".
  is(label, what) { return this.isBack ? `${label} is ${what} again` : `${label} is now ${what}`; }

  ofStatement(statement) {
    const {id, label} = statement;
    const before = this.old.statement(id);
    const words = before ? this.change(before, statement, label) : this.birth(statement);
    return words && {statement: id, words};
  }

  change(before, now, label) {
    if (before.role !== now.role) return this.is(label, noun(now.role));
    const isWhole = same(before.passages, now.passages) || !this.isPart(before, now);
    if (before.text !== now.text && isWhole)
      return this.isBack ? `${label} has its former wording again` : `${label} is reworded`;
    if (before.kind !== now.kind)
      return this.is(label, now.kind ? `of kind ${now.kind}` : "of no kind");
    if (same(before.passages, now.passages) || !isWhole) return undefined;
    const [few, many] = [before, now].map(length);
    return `${label} covers ${few < many ? "more" : "less"} of the text${
      this.isBack ? " again" : ""}`;
  }

  // Whether what it lost or won is a statement of its own, of which something is said.
  isPart(before, now) {
    const isWithin = (one, whole, state) =>
      !state.statement(one.id) && one.passages?.some((passage) => holds(whole, passage));
    return this.old.statements.some((one) => isWithin(one, now, this.now)) ||
      this.now.statements.some((one) => isWithin(one, before, this.old));
  }

  birth(statement) {
    const {label} = statement;
    const whole = this.around(statement, this.old);
    if (whole && this.now.statement(whole.id))
      return this.isBack ? `${label} is apart from ${whole.label} again`
                         : `${label} is split from ${whole.label}`;
    return this.isBack ? `${label} is back` : `${label} is new`;
  }

  // The statement of a state whose passages hold all those of another one.
  around({passages = []}, state) {
    if (!passages.length) return undefined;
    return state.statements.find((one) => passages.every((passage) => holds(one, passage)));
  }

  ofGone(gone) {
    const {id, label} = gone;
    const heir = this.around(gone, this.now);
    return {
      statement: id,
      words: heir       ? this.is(label, `part of ${heir.label}`)
        : this.isBack ? this.is(label, "gone")
                        : `${label} is gone`
    };
  }
}

const length = ({passages = []}) =>
  passages.reduce((sum, {bytes}) => sum + (bytes ? bytes[1] - bytes[0] : 0), 0);

// Whether a passage lies in one of a statement.
const holds = ({passages = []}, {source, bytes}) => !!bytes &&
  passages.some((whole) => whole.source === source && whole.bytes &&
    whole.bytes[0] <= bytes[0] && bytes[1] <= whole.bytes[1]);

// A relation without its identifier, which the program may give anew.
const core = (relation, graph) => JSON.stringify([
  relation.kind,
  relation.from,
  relation.to?.relation
    ? ["step", graph.relation(relation.to.relation)?.from, graph.relation(relation.to.relation)?.to]
    : relation.to,
]);

function differingRelations(old, now, isBack) {
  const before = new Set(old.relations.map((relation) => core(relation, old)));
  const after = new Set(now.relations.map((relation) => core(relation, now)));
  const made = now.relations.filter((relation) => !before.has(core(relation, now)));
  const gone = old.relations.filter((relation) => !after.has(core(relation, old)));
  const movers = new Set(made.flatMap((relation) => relation.from));
  return [
    ...made.map((relation) => ({
      relation: relation.id,
      from: relation.from,
      words: isBack ? `${now.line(relation)} again` : now.line(relation, "now ")
    })),
    ...gone.filter((relation) => !relation.from.some((end) => movers.has(end)))
      .filter((relation) => relation.from.some((end) => now.statement(end)))
      .map((relation) => ({
        statement: relation.from[0],
        from: relation.from,
        words: old.line(relation, "no longer ")
      })),
  ];
}

// What was split from a statement.
const partOf = (whole, old, now) => now.statements.find(({id, passages}) => !old.statement(id) &&
  passages?.every((passage) => holds(old.statement(whole), passage)));

// The statements that splits made.
export const parts = (list, old, now) => list.filter(({edit}) => edit === "split")
  .map(({statement}) => partOf(statement, old, now)?.id).filter(Boolean);

// What a person had decided that went with a deleted statement.
const lost = (statement, old, now) => {
  const gone = old.relations.filter(({id, by, from, to}) =>
    by === "person" && !now.relation(id) && !from.includes(statement) &&
    (to === statement || old.relation(to?.relation)?.from.includes(statement)));
  return gone.length ? `, and with it ${gone.map((one) => `“${old.line(one)}”`).join(", ")}` : "";
};

// What an edit did, in words; undefined where the differences say it.
const acts = {
  merge: ({statement, into}, old, now) =>
    `${old.label(statement)} is now part of ${now.label(into)}; both passages stay`,
  split: ({statement}, old, now) => {
    const part = partOf(statement, old, now);
    return `${now.label(statement)} is split; its second part is ${part?.label ?? "new"}`;
  },
  detach: ({statement}, _, now) => `${now.label(statement)} leads nowhere now`,
  reject: ({statement, relation}, old, now) => statement
    ? `${old.label(statement)} is deleted${lost(statement, old, now)}; Undo brings it back`
    : `“${old.line(old.relation(relation))}” is deleted; Undo brings it back`,
  confirm: ({statement, relation}, _, now) =>
    `confirmed: ${statement ? `${now.label(statement)} is ${noun(now.statement(statement).role)}`
                            : now.line(now.relation(relation))}`,
};

export const did = (edit, old, now) => acts[edit.edit]?.(edit, old, now);
