// A day of Barcelona 2022 as sample data, to see pages without a server.
const minute = 60_000;
export const at = (hour, minutes = 0) => Date.UTC(2022, 3, 11, hour - 2, minutes);
const en = (text, es, fr) => ({ en: text, ...(es && { es }), ...(fr && { fr }) });

export const organisations = {
  fuenlabrada: ["Fuenlabrada", "ES", "Europe", ["es"]],
  quilmes: ["Quilmes", "AR", "Latin America", ["es"]],
  dedougou: ["Dédougou", "BF", "Africa", ["fr"]],
  gaziantep: ["Gaziantep", "TR", "MEWA", ["en"]],
  notse: ["Notsé", "TG", "Africa", ["fr"]],
  cauayan: ["Cauayan", "PH", "Asia-Pacific", ["en"]],
  harare: ["Harare", "ZW", "Africa", ["en"]],
  uclg: ["UCLG", "", "", ["en", "es", "fr"]],
};

export const practices = {
  fuenlabrada: ["One door for newcomers", "Six offices, six forms, six queues for one arriving family.", "One desk with interpreters from the community, open from the first day, status or not.", "A mandate across departments and a budget for paid interpreters."],
  dedougou: ["Host families first", "Twelve thousand people arrived in nine weeks; there was no camp.", "Neighbourhood committees matched families with hosts and shared the water points.", "Trust in the committees, and money that reaches hosts too."],
  gaziantep: ["Municipal services for everyone who lives here", "The city grew by a quarter in three years and funding followed citizenship.", "Every municipal service is planned for residents, not for citizens.", "Population data kept by the city and a council that stands behind it."],
  notse: ["Market women as first responders", "Traders crossing the border knew first who needed help.", "The market's association keeps a fund and a list of rooms for the first nights.", "An association that people already trust."],
  cauayan: ["After the typhoon", "Families moved to the city and their papers were under water.", "Schools opened as homes for a month, with lessons in the afternoon.", "A register that works without papers."],
  quilmes: ["Papers in ten days", "Without papers no clinic, no school, no work.", "A mobile office renews papers in the neighbourhood within ten days.", "An agreement with the national registry."],
};

const persons = {
  "p-quilmes": ["Delegate of Quilmes", "quilmes"],
  "p-fuenlabrada": ["Delegate of Fuenlabrada", "fuenlabrada"],
  "p-dedougou": ["Delegate of Dédougou", "dedougou"],
  "p-gaziantep": ["Delegate of Gaziantep", "gaziantep"],
  "p-notse": ["Delegate of Notsé", "notse"],
  "p-harare": ["Delegate of Harare", "harare"],
  "p-rapporteur": ["Rapporteur of Peer Session 1", "uclg"],
  "p-facilitator": ["Facilitator of Day 1", "uclg"],
};

const roles = { "p-rapporteur": "rapporteur", "p-facilitator": "facilitator" };

export const protocol = [
  ["The city presents", "La ciudad presenta", "La ville présente", "What did you do, and for whom?", 7],
  ["Peers ask", "Los pares preguntan", "Les pairs demandent", "What would you need to know before trying this in your city?", 7],
  ["Peers discuss", "Los pares conversan", "Les pairs discutent", "Where has something like it worked, or not?", 10],
  ["The city answers", "La ciudad responde", "La ville répond", "What do you take from this?", 6],
  ["Next steps", "Próximos pasos", "Prochaines étapes", "Who will talk to whom after today?", 6],
].map(([a, b, c, prompt, minutes]) => ({ title: en(a, b, c), prompt: en(prompt), lengthMillis: minutes * minute }));

export const review = [
  { id: "needs", title: en("Which needs, and how met", "Qué necesidades y cómo", "Quels besoins, et comment") },
  { id: "time", title: en("How it changes over time", "Cómo cambia con el tiempo", "Comment cela change") },
  { id: "transfer", title: en("What others can learn", "Qué pueden aprender otros", "Ce que d’autres peuvent apprendre") },
  { id: "agendas", title: en("Ties to global agendas", "Lazos con las agendas globales", "Liens avec les agendas mondiaux") },
];

const call = { en: { link: "https://meet.example.org/plenary-en" }, es: { link: "https://meet.example.org/plenary-es", dialIn: "+34 900 000 000" } };

function segment(session, kind, title, hour, minutes, length, more = {}) {
  return {
    session, kind, title, prompts: [], facilitators: ["uclg"], plannedStart: at(hour, minutes), lengthMillis: length * minute,
    fixed: false, protocol: [], phase: "planned", calls: call, turns: [], changeOverMillis: 0, lineUpMillis: 0, rooms: "none", ...more,
  };
}

const warmUpHeadings = [
  { id: "journeys", title: en("On the way") },
  { id: "arrival", title: en("On arrival") },
  { id: "later", title: en("Later") },
];

/** All that everyone sees before anything runs. */
export function base() {
  const set = {
    exchange: {
      title: en("Barcelona 2022", "Barcelona 2022", "Barcelone 2022"), zone: "Europe/Madrid", languages: ["en", "es", "fr"],
      stages: [
        { id: "emergency", title: en("Emergency response", "Respuesta de emergencia", "Réponse d’urgence"), prompts: [en("What did people need in the first days, and who saw it first?"), en("What could your city decide alone?")] },
        { id: "years-after", title: en("Two to five years after", "De dos a cinco años después", "Deux à cinq ans après"), prompts: [en("Who is still there once the attention has moved on?"), en("Which emergency measure became ordinary policy?")] },
      ],
    },
    "session/setting": { day: 1, title: en("Setting the scene"), plannedStart: at(10), plannedEnd: at(12) },
    "session/peer1": { day: 1, title: en("Peer Session 1", "Sesión entre pares 1", "Session entre pairs 1"), theme: en("People-centred approaches to displacement"), spotlight: en("Americas, Africa, Europe"), plannedStart: at(14), plannedEnd: at(16) },
    "session/dots": { day: 2, title: en("Connecting the dots"), plannedStart: at(38), plannedEnd: at(40) },
    "segment/open": segment("setting", "opening", en("Introduction"), 10, 0, 10, { phase: "ended", startedAt: at(10), endedAt: at(10, 11) }),
    "segment/warm": segment("setting", "warm-up", en("Warm-up: one journey, many reasons"), 10, 10, 40, { phase: "ended", startedAt: at(10, 11), endedAt: at(10, 50), prompts: [en("Think of one person who moved to your city. What pushed, what pulled, what happened on the way?")] }),
    "segment/break": segment("setting", "break", en("Break", "Pausa", "Pause"), 12, 0, 120, { fixed: true, phase: "ended", startedAt: at(12), endedAt: at(14) }),
    "segment/intro": segment("peer1", "opening", en("Introduction", "Introducción", "Introduction"), 14, 0, 10, { phase: "ended", startedAt: at(14, 2), endedAt: at(14, 13) }),
    "segment/posters": segment("peer1", "poster-round", en("Posters", "Pósteres", "Posters"), 14, 10, 30, { objective: en("See what cities already do to save and protect lives."), turns: Object.keys(practices).map((p) => `t-${p}`), changeOverMillis: 45_000, lineUpMillis: 28 * minute }),
    "segment/review": segment("peer1", "peer-review", en("City-to-city peer review", "Revisión entre pares de ciudad a ciudad", "Revue par les pairs de ville à ville"), 14, 40, 40, { protocol, objective: en("Look closely at one practice with its city.") }),
    "segment/report": segment("peer1", "reporting", en("Reporting and open discussion"), 15, 20, 40, {}),
    "segment/stage1": segment("dots", "stage-discussion", en("Stage 1: the emergency"), 38, 10, 20, { stage: "emergency" }),
    "segment/stage2": segment("dots", "stage-discussion", en("Stage 2: two to five years after"), 39, 0, 30, { stage: "years-after" }),
    "board/session:setting": { kind: "session", of: "setting", headings: review, pieces: [1, 1, 1, 1] },
    "board/session:peer1": { kind: "session", of: "peer1", headings: review, pieces: [1, 1, 1, 1] },
    "board/session:dots": { kind: "session", of: "dots", headings: review, pieces: [1, 1, 1, 1] },
    "board/segment:warm": { kind: "segment", of: "warm", headings: warmUpHeadings, pieces: [1, 1, 1] },
    "board/exchange": { kind: "exchange", of: "", headings: review, pieces: [1, 1, 1, 1] },
  };
  for (const [id, [name, country, region, languages]] of Object.entries(organisations))
    set[`organisation/${id}`] = { name, kind: country ? "city" : "network", country, region, languages };
  for (const [id, [name, organisation]] of Object.entries(persons))
    set[`person/${id}`] = { name, organisation, languages: organisations[organisation][3], assignments: [{ role: roles[id] ?? "participant" }] };
  for (const [id, [title, challenge, response, needs]] of Object.entries(practices)) {
    const pages = [{ width: 1600, height: 1000 }, { width: 1600, height: 1000 }, { width: 1600, height: 1000 }];
    set[`practice/${id}`] = { organisation: id, title, challenge, response, needs, language: "en", sample: true, locked: false, shownPage: 0, ...(id !== "notse" && { poster: { id: `poster-${id}`, pages } }) };
    set[`turn/t-${id}`] = { segment: "posters", subject: `practice/${id}`, organisation: id, lengthMillis: 4 * minute, phase: "waiting", onDeck: false, here: false };
  }
  return set;
}

let noteCount = 0;
export function note(board, heading, text, author, sources, more = {}) {
  noteCount += 1;
  return {
    board, heading, places: [{ board, heading }], wording: { edit: `e${noteCount}`, text, language: "en" }, sources,
    number: more.type ? noteCount : 0, attribution: "city-unnamed", author, at: at(14, 50) + noteCount * 30_000, endorsements: 0, ...more,
  };
}

export const clock = (id, phase, length, left, now, parent) => ({
  id, ...(parent && { parent }), phase, lengthMillis: length, endsAt: phase === "running" ? now + left : 0, leftMillis: phase === "running" ? 0 : left, heldByParent: false,
});
