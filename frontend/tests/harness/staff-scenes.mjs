// Scenes of the sample day for the staff pages.
import { at, base, clock, note, review } from "./sample.mjs";

const minute = 60_000;
const objectives = [[3, "Provide accurate and timely information at all stages of migration", 4], [7, "Address and reduce vulnerabilities in migration", 4], [15, "Provide access to basic services for migrants", 3], [16, "Empower migrants and societies to realize full inclusion and social cohesion", 3], [23, "Strengthen international cooperation and global partnerships for safe, orderly and regular migration", 4]];
const seat = (person, role, unmet = []) => ({ person, role, unmet });

function staff(set) {
  const role = (person, ...roles) => (set[`person/${person}`].assignments = roles.map((each) => ({ role: each })));
  for (const key of Object.keys(set)) if (key.startsWith("person/")) set[key].assignments = [{ role: "participant" }];
  role("p-facilitator", "facilitator", "organiser");
  role("p-rapporteur", "rapporteur");
  set["framework/gcm"] = { items: objectives.map(([item, title, group]) => ({ item: String(item), title: { en: title }, group: String(group) })) };
  return set;
}

function scene(now, me, set, leases = {}) {
  const feeds = { "everyone@all": { whole: true, set, drop: [] } };
  return { now, me, leases, state: { type: "changes", from: 0, to: 100, left: [], topics: ["*"], feeds, more: false } };
}

const everybody = (set) => Object.keys(set).filter((key) => key.startsWith("person/")).map((key) => key.slice(7));

function runs(set, id, now, length, left, startedAt) {
  Object.assign(set[`segment/${id}`], { phase: "running", startedAt });
  set[`clock/segment:${id}`] = clock(`segment:${id}`, "running", length, left, now);
}

function posters({ left = 2 * minute + 41_000, fits = true, mine = true } = {}) {
  const now = at(14, 33);
  const set = staff(base());
  set["segment/posters"].controls = mine ? "p-facilitator" : "p-rapporteur";
  runs(set, "posters", now, 30 * minute, 11 * minute + 20_000, at(14, 14));
  const turn = (id, more) => Object.assign(set[`turn/t-${id}`], more);
  turn("fuenlabrada", { phase: "ended", startedAt: at(14, 14), usedMillis: 238_000 });
  turn("dedougou", { phase: "ended", startedAt: at(14, 19), usedMillis: 271_000 });
  turn("gaziantep", { phase: "running", startedAt: now - 80_000, here: true });
  turn("notse", { onDeck: true, here: true });
  turn("cauayan", { onDeck: true });
  if (!fits) set["segment/posters"].lineUpMillis = 35 * minute;
  set["clock/turn:t-gaziantep"] = clock("turn:t-gaziantep", "running", 4 * minute, left, now, "segment:posters");
  set["floor/posters"] = { segment: "posters", queue: ["h1", "h2", "h3"] };
  ["p-harare", "p-notse", "p-quilmes"].forEach((person, index) => (set[`hand/h${index + 1}`] = { segment: "posters", person, at: now - index * 1000 }));
  return scene(now, "p-facilitator", set, { here: everybody(set) });
}

function rooms(set, now, phase) {
  set["segment/review"].rooms = phase;
  const seats = [
    [seat("p-fuenlabrada", "presenter"), seat("p-quilmes", "peer", ["region.repeated"]), seat("p-rapporteur", "rapporteur")],
    [seat("p-dedougou", "presenter"), seat("p-notse", "peer"), seat("p-gaziantep", "peer")],
    [seat("p-harare", "peer")],
  ];
  ["fuenlabrada", "dedougou", "gaziantep"].forEach((practice, index) => {
    set[`room/r${index + 1}`] = { segment: "review", number: index + 1, subject: `practice/${practice}`, seats: seats[index], step: phase === "planned" ? -1 : 1, helpNeeded: index === 1 && phase === "open", calls: {}, unmet: index === 2 ? ["size.under", "facilitator.missing"] : [] };
    if (phase !== "planned") set[`clock/step:r${index + 1}`] = clock(`step:r${index + 1}`, "running", 7 * minute, 52_000 + index * minute, now, "segment:review");
    set[`board/room:r${index + 1}`] = { kind: "room", of: `r${index + 1}`, headings: review, pieces: [] };
  });
}

function reviewRooms(phase) {
  const now = at(14, 52);
  const set = staff(base());
  Object.assign(set["segment/posters"], { phase: "ended", startedAt: at(14, 14), endedAt: at(14, 44) });
  set["segment/review"].controls = "p-facilitator";
  runs(set, "review", now, 40 * minute, 32 * minute, at(14, 44));
  if (phase !== "none") rooms(set, now, phase);
  if (phase === "recalled") set["clock/recall:review"] = clock("recall:review", "running", minute, 41_000, now);
  return scene(now, "p-facilitator", set, { here: everybody(set), "place/plenary": ["p-notse", "p-quilmes", "p-harare"] });
}

function writtenNotes(set) {
  const here = (board, heading, text, sources, more = {}) => {
    const places = [{ board, heading }, ...(board.startsWith("room:") ? [{ board: "session:peer1", heading }] : [])];
    return note(board, heading, text, "p-rapporteur", sources, { places, ...more });
  };
  const room = (number) => `room:r${number}`;
  const put = (id, ...rest) => (set[`note/${id}`] = here(...rest));
  put("n1", room(1), "needs", "Interpreters from the community, paid by the hour, made the first week work.", { organisation: "fuenlabrada", practice: "fuenlabrada", room: "r1", stage: "emergency" }, { type: "trend", attribution: "public" });
  put("n2", room(2), "needs", "Host families came before camps in three of five cities.", { organisation: "dedougou", practice: "dedougou", room: "r2", stage: "emergency" }, { type: "trend", attribution: "public", endorsements: 2 });
  put("n3", room(2), "needs", "Neighbours opened their houses first.", { organisation: "notse", room: "r2" }, { type: "trend", stack: "n2" });
  put("n4", room(3), "needs", "Night shelters full by the third day.", { organisation: "cauayan", room: "r3", stage: "emergency" }, { type: "need" });
  put("n5", room(1), "time", "After two years the reception desk became the housing office.", { organisation: "fuenlabrada", practice: "fuenlabrada", room: "r1", stage: "years-after" }, { type: "key-for-adaptation", attribution: "public" });
  put("n6", room(3), "time", "Where funding was humanitarian only, services closed at month 18.", { organisation: "gaziantep", practice: "gaziantep", room: "r3", stage: "years-after" }, { type: "difference" });
  put("n7", room(3), "transfer", "“We stopped asking where people came from and asked what street they live in.”", { organisation: "gaziantep", speaker: "p-gaziantep", room: "r3" }, { type: "quote" });
  put("n8", room(2), "transfer", "Needs one person with a mandate across departments.", { organisation: "quilmes", room: "r2" }, { type: "key-for-adaptation", attribution: "public" });
  put("n9", "session:peer1", "agendas", "Access to basic services regardless of status.", {});
  put("n10", room(1), "agendas", "Data kept by the city, not shared with the border police.", { room: "r1" }, { type: "difference", attribution: "room-only" });
}

function board() {
  const now = at(15, 34);
  const set = staff(base());
  for (const id of ["posters", "review"]) Object.assign(set[`segment/${id}`], { phase: "ended", startedAt: at(14, 14), endedAt: at(15, 22) });
  rooms(set, now, "closed");
  runs(set, "report", now, 40 * minute, 29 * minute, at(15, 23));
  set["floor/report"] = { segment: "report", queue: [], speaker: "p-harare", hand: "h0" };
  writtenNotes(set);
  return scene(now, "p-rapporteur", set, { here: everybody(set), "writing/session:peer1": ["p-facilitator", "p-rapporteur"] });
}

function brief() {
  const { now, state } = board();
  const { set } = state.feeds["everyone@all"];
  const section = (id, en, messages = []) => ({ id, title: { en }, messages });
  set["brief/imrf"] = {
    template: "imrf", title: { en: "Messages of local and regional governments to the International Migration Review Forum" }, wordLimit: 900,
    sections: [section("context", "What cities and regions see", ["m1", "m2"]), section("responses", "What local and regional governments do", ["m3"]), section("lessons", "What we learned, from the emergency to the years after"), section("gaps", "Gaps and obstacles"), section("recommendations", "What we ask of States and the United Nations"), section("commitments", "What we commit to")],
    versions: [{ version: 1, hash: "9f2c1b7e4a60d35f8e1a2c3b4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70", by: "p-facilitator", at: at(15, 20) }],
  };
  const message = (id, of, text, findings, tags, stage) => (set[`message/${id}`] = { brief: "imrf", section: of, wording: { edit: `w-${id}`, text, language: "en" }, findings, tags: tags.map((item) => ({ framework: "gcm", item })), stage });
  message("m1", "context", "Where municipalities could open services to everyone from the first day, host families and paid community interpreters carried the response, and people left emergency shelter sooner.", ["n1", "n2"], ["15"], "emergency");
  message("m2", "context", "Funding that ends with the emergency closes services around month eighteen, when the second need, housing and work, begins.", ["n6"], ["23"], "years-after");
  message("m3", "responses", "One desk, one mandate: a city that names one person across departments keeps what it learned.", [], []);
  return scene(now, "p-facilitator", set, {});
}

/** A busy day: several segments at once, and many notices. */
function crowded() {
  const { now, state } = posters();
  const { set } = state.feeds["everyone@all"];
  runs(set, "warm", now, 40 * minute, 3 * minute, at(14, 2));
  runs(set, "report", now, 40 * minute, 20 * minute, at(14, 20));
  set["board/session:peer1"].shown = "n1";
  writtenNotes(set);
  const told = (id, kind, of, text, ago) => (set[`notice/${id}`] = { audience: { kind, id: of }, text, language: "en", by: "p-facilitator", at: now - ago * minute });
  told("w1", "everyone", "", "Interpretation in French is open. Choose your language with the call.", 9);
  told("w2", "presenter", "t-gaziantep", "Please wrap up", 1);
  told("w3", "staff", "", "Rapporteurs: ten minutes after the session we meet in room 1.", 2);
  return scene(now, "p-rapporteur", set, { here: everybody(set) });
}

export const staffScenes = {
  crowded,
  console: () => posters(),
  consoleTight: () => posters({ left: 8_000, fits: false, mine: false }),
  consoleOver: () => posters({ left: -23_000 }),
  consoleRooms: () => reviewRooms("none"),
  consolePlanned: () => reviewRooms("planned"),
  consoleOpen: () => reviewRooms("open"),
  consoleRecall: () => reviewRooms("recalled"),
  consoleUndo: () => {
    const one = posters();
    const { set } = one.state.feeds["everyone@all"];
    set["act/a1"] = { what: "turnEnded", part: "lineups", details: {}, by: "p-rapporteur", at: one.now - 90_000, undoable: true, undo: false };
    set["act/a0"] = { what: "clockAdjusted", part: "clocks", details: { about: "segment/posters", millis: "-60000" }, by: "p-facilitator", at: one.now - 400_000, undoable: true, undo: false };
    set["act/a2"] = { what: "segmentPaused", part: "run", details: {}, by: "p-facilitator", at: one.now - 10_000, undoable: true, undo: true };
    return one;
  },
  consoleEmpty: () => scene(at(9, 50), "p-facilitator", {}),
  board,
  brief,
  briefStart: () => {
    const { now, state } = board();
    return scene(now, "p-rapporteur", state.feeds["everyone@all"].set);
  },
  boardEmpty: () => scene(at(14, 0), "p-rapporteur", staff(base())),
};
