// Scenes of the sample day: what one person sees at that time.
import { at, base, clock, note, review } from "./sample.mjs";
import { staffScenes } from "./staff-scenes.mjs";

const minute = 60_000;
const seat = (person, role) => ({ person, role, unmet: [] });

function frame(now, me, everyone, room = {}, person = {}) {
  const feeds = { "everyone@all": { whole: true, set: everyone, drop: [] } };
  if (Object.keys(room).length > 0) feeds["room/r1@all"] = { whole: true, set: room, drop: [] };
  feeds[`person/${me}@all`] = { whole: true, set: person, drop: [] };
  return { now, me, state: { type: "changes", from: 0, to: 100, left: [], topics: ["*"], feeds, more: false } };
}

function segmentRuns(set, id, now, length, left, started) {
  Object.assign(set[`segment/${id}`], { phase: "running", startedAt: started });
  set[`clock/segment:${id}`] = clock(`segment:${id}`, "running", length, left, now);
}

function reviewScene(left, stepLeft, more = {}) {
  const now = at(15, 24) - left;
  const set = base();
  Object.assign(set["segment/posters"], { phase: "ended", startedAt: at(14, 13), endedAt: at(14, 43) });
  segmentRuns(set, "review", now, 40 * minute, left, at(14, 44));
  set["segment/review"].rooms = "open";
  set["floor/review"] = { segment: "review", queue: ["h1", "h2"] };
  set["hand/h1"] = { segment: "review", person: "p-harare", at: now - 90_000 };
  set["hand/h2"] = { segment: "review", person: "p-notse", at: now - 60_000 };
  const room = {
    "room/r1": {
      segment: "review", number: 3, subject: "practice/fuenlabrada", step: 1, helpNeeded: false, pen: "p-rapporteur",
      calls: { en: { link: "https://meet.example.org/room-3" } },
      seats: [seat("p-fuenlabrada", "presenter"), seat("p-quilmes", "peer"), seat("p-dedougou", "peer"), seat("p-gaziantep", "peer"), seat("p-rapporteur", "rapporteur")],
    },
    "clock/step:r1": clock("step:r1", "running", 7 * minute, stepLeft, now, "segment:review"),
    "board/room:r1": { kind: "room", of: "r1", headings: review, pieces: [] },
    "note/n1": note("room:r1", "needs", "Interpreters from the community, paid by the hour, made the first week work.", "p-quilmes", { organisation: "fuenlabrada", practice: "fuenlabrada", room: "r1" }),
    "note/n2": note("room:r1", "time", "After two years the same desk became the housing office.", "p-rapporteur", { organisation: "fuenlabrada", room: "r1" }, { type: "key-for-adaptation", endorsements: 2 }),
    "note/n3": note("room:r1", "transfer", "“On a arrêté de demander d’où venaient les gens et on a demandé dans quelle rue ils vivent.”", "p-dedougou", { organisation: "dedougou", room: "r1" }, { type: "quote" }),
    "note/n4": note("room:r1", "needs", "Night shelters full by the third day.", "p-gaziantep", { organisation: "gaziantep", room: "r1" }, { type: "need" }),
    "note/n5": note("room:r1", "agendas", "Access to basic services regardless of status.", "p-rapporteur", { room: "r1" }),
    "note/n6": note("room:r1", "time", "Where funding was humanitarian only, services closed at month 18.", "p-gaziantep", { organisation: "gaziantep", room: "r1" }, { type: "difference" }),
    "note/n7": note("room:r1", "transfer", "Needs one person with a mandate across departments.", "p-quilmes", { organisation: "quilmes", room: "r1" }, { type: "key-for-adaptation" }),
  };
  return frame(now, "p-quilmes", { ...set, ...more.everyone }, { ...room, ...more.room });
}

function postersScene(left, { me = "p-quilmes", page = 1 } = {}) {
  const now = at(14, 33);
  const set = base();
  const started = now - (4 * minute - left);
  segmentRuns(set, "posters", now, 30 * minute, 11 * minute + 20_000, at(14, 14));
  const turn = (id, more) => Object.assign(set[`turn/t-${id}`], more);
  turn("fuenlabrada", { phase: "ended", startedAt: at(14, 14), usedMillis: 238_000 });
  turn("dedougou", { phase: "ended", startedAt: at(14, 19), usedMillis: 271_000 });
  turn("gaziantep", { phase: "running", startedAt: started, here: true });
  turn("notse", { onDeck: true, here: me !== "p-notse" });
  turn("cauayan", { onDeck: true });
  set["practice/gaziantep"].shownPage = page;
  set["clock/turn:t-gaziantep"] = clock("turn:t-gaziantep", "running", 4 * minute, left, now, "segment:posters");
  set["notice/w1"] = { audience: { kind: "everyone", id: "" }, text: "Interpretation in French is open. Choose your language with the call.", language: "en", by: "p-facilitator", at: now - 3 * minute };
  const mine = me === "p-gaziantep" ? { "notice/w2": { audience: { kind: "presenter", id: "t-gaziantep" }, text: "Please wrap up", language: "en", by: "p-facilitator", at: now - 20_000 } } : {};
  return frame(now, me, set, {}, mine);
}

function reportingScene() {
  const now = at(15, 41);
  const set = base();
  for (const id of ["posters", "review"]) Object.assign(set[`segment/${id}`], { phase: "ended", startedAt: at(14, 14), endedAt: at(15, 20) });
  segmentRuns(set, "report", now, 40 * minute, 23 * minute, at(15, 24));
  set["board/session:peer1"].shown = "n2";
  const places = (heading) => ({ places: [{ board: "room:r1", heading }, { board: "session:peer1", heading }] });
  set["note/n1"] = note("room:r1", "needs", "Interpreters from the community, paid by the hour, made the first week work.", "p-quilmes", { organisation: "fuenlabrada" }, { type: "trend", ...places("needs") });
  set["note/n2"] = note("room:r1", "time", "After two years the reception desk became the housing office.", "p-rapporteur", { organisation: "fuenlabrada", stage: "years-after" }, { type: "key-for-adaptation", attribution: "public", ...places("time") });
  set["note/n3"] = note("room:r2", "transfer", "Host families came before camps in three of five cities.", "p-rapporteur", { organisation: "dedougou" }, { type: "trend", ...places("transfer") });
  set["floor/report"] = { segment: "report", queue: ["h1", "h2", "h3"], speaker: "p-harare", hand: "h0" };
  set["hand/h1"] = { segment: "report", person: "p-notse", at: now - 90_000 };
  set["hand/h2"] = { segment: "report", person: "p-dedougou", at: now - 60_000 };
  set["hand/h3"] = { segment: "report", person: "p-quilmes", at: now - 30_000 };
  set["clock/speech:report"] = clock("speech:report", "running", 2 * minute, 72_000, now, "segment:report");
  return frame(now, "p-quilmes", set);
}

function stagesScene() {
  const now = at(39, 10);
  const set = base();
  for (const key of Object.keys(set)) if (key.startsWith("segment/") && set[key].session !== "dots") set[key].phase = "ended";
  Object.assign(set["segment/stage1"], { phase: "ended", startedAt: at(38, 10), endedAt: at(38, 30) });
  segmentRuns(set, "stage2", now, 30 * minute, 20 * minute, at(39));
  const on = (heading, text, stage, more) => note("session:dots", heading, text, "p-rapporteur", { stage, organisation: "gaziantep" }, more);
  set["note/s1"] = on("needs", "Night shelters full by the third day.", "emergency", { type: "need" });
  set["note/s2"] = on("needs", "Interpreters found among neighbours.", "emergency", { type: "response" });
  set["note/s3"] = on("time", "Host families paid for water out of pocket.", "emergency", { type: "challenge" });
  set["note/s4"] = on("needs", "Shelters stand empty, rents have doubled.", "years-after", { carriedFrom: "s1", mark: "changed" });
  set["note/s5"] = on("needs", "Interpreters found among neighbours.", "years-after", { carriedFrom: "s2", mark: "still-valid" });
  return frame(now, "p-quilmes", set);
}

function betweenScene() {
  const set = base();
  return frame(at(14, 41), "p-quilmes", { ...set, "segment/posters": { ...set["segment/posters"], phase: "ended", startedAt: at(14, 14), endedAt: at(14, 41) } });
}

function warmUpScene() {
  const now = at(10, 30);
  const set = base();
  for (const key of Object.keys(set)) if (key.startsWith("segment/")) Object.assign(set[key], { phase: key === "segment/open" ? "ended" : "planned" });
  segmentRuns(set, "warm", now, 40 * minute, 20 * minute, at(10, 11));
  set["note/w1"] = note("segment:warm", "journeys", "She stopped in four towns; two had someone who spoke her language.", "p-harare", {});
  return frame(now, "p-quilmes", set);
}

const left = 12 * minute + 34_000;

export const scenes = {
  ...staffScenes,
  review: () => reviewScene(left, 52_000),
  recall: () => {
    const scene = reviewScene(3 * minute, 52_000);
    const everyone = scene.state.feeds["everyone@all"].set;
    Object.assign(everyone["segment/review"], { rooms: "recalled", roomsCloseAt: scene.now + 48_000 });
    everyone["clock/recall:review"] = clock("recall:review", "running", minute, 48_000, scene.now);
    return scene;
  },
  late: () => {
    const scene = reviewScene(left, 52_000);
    delete scene.state.feeds["room/r1@all"];
    return scene;
  },
  posters: () => postersScene(2 * minute + 41_000),
  needed: () => postersScene(58_000, { me: "p-notse" }),
  presenting: () => postersScene(3 * minute + 33_000, { me: "p-gaziantep" }),
  speaking: () => {
    const scene = reportingScene();
    scene.state.feeds["everyone@all"].set["floor/report"].speaker = "p-quilmes";
    return scene;
  },
  overtime: () => postersScene(-23_000),
  warning: () => postersScene(58_000),
  reporting: reportingScene,
  stages: stagesScene,
  between: betweenScene,
  warmup: warmUpScene,
  empty: () => frame(at(9, 50), "p-quilmes", {}),
};

