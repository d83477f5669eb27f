// The state that the server gave, made easy to ask.

export const roles = {
  thesis: {key: "t", about: "what the whole piece argues for"},
  claim: {key: "c", about: "can be disputed: a fair reader may ask “why?”"},
  evidence: {key: "e", about: "offered as given: a fair reader may ask “is that so?”"},
  counterclaim: {key: "x", about: "held against the author, by others or conceded"},
};

export const kinds = {
  supports: {key: "s", sign: "+", noun: "support", about: "is a reason for it"},
  attacks: {key: "a", sign: "−", noun: "attack", about: "is a reason against it"},
  undercuts: {
    key: "u",
    sign: "×",
    noun: "undercut",
    about: "grants a reason but denies that it carries its point"
  },
  restates: {key: "r", sign: "=", noun: "restatement", about: "says it again in other words"},
  contradicts: {sign: "≠", noun: "contradiction", about: "both cannot hold"},
};

export const evidenceKinds = [
  "statistic",
  "example",
  "event",
  "testimony",
  "law",
  "quotation",
  "experience",
  "common-ground",
];

// What an end of a relation is called.
const nameOf = (end) => end?.argument ?? end;

export class Graph {
  constructor(state) {
    Object.assign(this, state);
    this.byId = new Map(state.statements.map((statement) => [statement.id, statement]));
    this.relationById = new Map(state.relations.map((relation) => [relation.id, relation]));
    this.argumentById = new Map((state.arguments ?? []).map((one) => [one.id, one]));
  }

  statement(id) { return this.byId.get(id); }
  relation(id) { return this.relationById.get(id); }

  // The relations that lead away from a statement, and those that lead to it.
  from(id) { return this.relations.filter((relation) => relation.from.includes(id)); }
  to(id) { return this.relations.filter((relation) => relation.to === id); }
  about(id) { return this.relations.filter((relation) => relation.to?.relation === id); }

  // The relations that begin or end at an argument.
  ofArgument(id) {
    return this.relations.filter(
      ({from, to}) => to?.argument === id || from.some((end) => end.argument === id));
  }

  label(id) { return this.statement(id)?.label ?? id; }

  byLabel(label) {
    const wanted = label.trim().toLowerCase();
    return this.statements.find((statement) => statement.label.toLowerCase() === wanted);
  }

  // The statements that a name may mean: that of the label, else those at the place, else those
  // with the words.
  called(name) {
    const wanted = name.replace(/\s+/gu, " ").trim().toLowerCase();
    if (!wanted) return [];
    const labelled = this.byLabel(wanted);
    if (labelled) return [labelled];
    const there = this.statements.filter(({place}) => place === wanted);
    return there.length ? there : this.statements.filter((statement) => says(statement, wanted));
  }

  // The one relation that a statement has, where another target means that one.
  only(id) {
    const own = this.from(id);
    return own.length === 1 && own[0].from.length === 1 ? own[0] : undefined;
  }

  // An end of a relation in words.
  end(end) {
    if (typeof end === "string") return this.label(end);
    if (end?.relation) return `the step ${this.line(this.relation(end.relation))}`;
    const argument = this.argumentById.get(end?.argument);
    return argument?.title ?? "an argument";
  }

  // The statements and relations that are tied to what is selected.
  near(selected) {
    if (!selected) return new Set();
    if (selected.relation) {
      const relation = this.relation(selected.relation);
      return new Set([...(relation?.from ?? []), relation && this.aim(relation)].filter(Boolean));
    }
    const {statement, argument} = selected;
    const tied = argument ? this.ofArgument(argument)
                          : [...this.from(statement), ...this.to(statement)];
    const names = tied.flatMap((relation) => [
      relation.id, ...relation.from.map(nameOf), this.aim(relation) ?? relation.to?.argument
    ]);
    return new Set(names.filter((id) => id && id !== (statement ?? argument)));
  }

  // The statement whose relation is selected.
  sourceOf(selected) {
    return this.relation(selected?.relation)?.from.find((end) => typeof end === "string");
  }

  // A relation in words: "E2 supports C1", "E2 now supports C1".
  line(relation, when = "") {
    if (!relation) return "that is gone";
    const sources = relation.from.map((end) => this.end(end)).join(" and ");
    const kind = relation.from.length > 1 ? relation.kind.replace(/s$/u, "") : relation.kind;
    const together = relation.from.length > 1 ? "together " : "";
    return `${sources} ${together}${when}${kind} ${this.end(relation.to)}`;
  }

  // What a relation of that kind to a statement would lead to: an undercut leads to the
  // statement's own step. Undefined where that has none.
  target(kind, id) {
    if (kind !== "undercuts") return id;
    const step = this.from(id)[0];
    return step && {relation: step.id};
  }

  // The statement at which a relation arrives, also where it leads to a step.
  aim(relation) {
    if (typeof relation.to === "string") return relation.to;
    const step = this.relation(relation.to?.relation);
    return step?.from.find((end) => typeof end === "string");
  }

  // The statements whose passages lie in a range of the article, the shortest first.
  at(start, end) {
    return this.statements
      .flatMap((statement) => (statement.passages ?? []).map((passage) => ({statement, passage})))
      .filter(({passage}) => passage.source === this.article?.source && passage.bytes &&
          passage.bytes[0] <= start && end <= passage.bytes[1])
      .sort((a, b) => (a.passage.bytes[1] - a.passage.bytes[0]) -
          (b.passage.bytes[1] - b.passage.bytes[0]));
  }
}

const says = ({text, passages = []}, words) =>
  [text, ...passages.map(({quotation}) => quotation ?? "")].some(
    (each) => each.replace(/\s+/gu, " ").toLowerCase().includes(words));

// The words in the source, or the wording where there are none.
export const quotation = (statement) => statement.passages?.[0]?.quotation ?? statement.text;

const letters = (text) => text.toLowerCase().match(/[\p{L}\p{N}]/gu)?.join("") ?? "";

// Whether a statement says what its passage says, or what all its passages say.
export function isInOwnWords({text, passages = []}) {
  const said = letters(text);
  const quoted = passages.map(({quotation}) => letters(quotation ?? ""));
  return said === quoted[0] || said === quoted.join("");
}

// What a person decided of a statement or a relation, as far as the graph tells.
export function deed(decided) {
  if (decided.from || decided.text === undefined) return "confirmed by you";
  if (!decided.passages?.length) return "added by you";
  return isInOwnWords(decided) ? "decided by you" : "wording by you";
}

// How sure a decision is, in words.
export function sureness(decided) {
  if (decided.by === "person") return "✓";
  if (decided.confidence === undefined) return "";
  return `${Math.round(decided.confidence * 100)} %`;
}
