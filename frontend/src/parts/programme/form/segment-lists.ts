import { html } from "lit";
import { freshId } from "../../../engine/fresh-id";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import type { Front, FrontRole, Heading, Multilingual, RoomPlan, Step } from "../../../wire";
import { organisationName, personName } from "../../people/selectors";
import { type FieldChange, textChange } from "../table/panel-edits";
import type { PanelWriting } from "../table/panel-text";
import type { Unreadable } from "../table/columns";
import { lengthText, readLength } from "../table/times";
import { renderChoice, renderLine, renderOrganisations, renderTexts } from "./form-pieces";
import type { ListChange } from "./list-changes";
import { type Put, renderList } from "./panel-list";

/** The longest lists of one segment. The server has the same limits. */
const MOST_ROOMS = 60;
const MOST_AT_FRONT = 60;
const MOST_OF_ONE = 200;
const SMALLEST_ROOM = 2;
const LARGEST_ROOM = 1_000;
const NEW_ROOM_SIZE = 10;
const NEW_STEP_MILLIS = 300_000;
const ROLES: readonly FrontRole[] = ["chair", "moderator", "speaker", "panellist", "discussant", "facilitator", "coordinator", "rapporteur"];

/** What the forms know: the languages of the exchange, and whom to tell what cannot be read. */
export interface FormManner {
  readonly languages: readonly string[];
  readonly refuse: (text: string, why: Unreadable) => void;
}

type Change<T> = (made: ListChange<T>) => void;

type Titled = { readonly title: Multilingual; readonly theme?: Multilingual | undefined; readonly prompt?: Multilingual };

/** Writes a text of an item. A title needs a language. */
export function writeText<T extends Titled>(item: T, field: keyof Titled & keyof T, language: string, writing: PanelWriting, put: Put<T>, { refuse }: FormManner): void {
  const made: FieldChange<T> | undefined = textChange(item, field, language, writing);
  if (made) put(made.from, made.to);
  else refuse(writing.text, "title");
}

const titleOf = (manner: FormManner, word: string): Multilingual => ({ [manner.languages[0] ?? "en"]: word });

const renderTitle = <T extends Titled>(item: T, put: Put<T>, manner: FormManner) =>
  renderTexts(manner.languages, tell("table.panel.title"), item.title, "text", (language, writing) => writeText(item, "title", language, writing, put, manner));

/** The columns of a board. */
export const renderHeadings = (legend: string, headings: readonly Heading[], manner: FormManner, change: Change<Heading>) =>
  renderList<Heading>(
    {
      legend,
      items: headings,
      keyOf: ({ id }) => id,
      nameOf: ({ title }) => say(title),
      body: (heading, put) => renderTitle(heading, put, manner),
      add: tell("form.heading.add"),
      make: () => ({ id: freshId(), title: titleOf(manner, tell("form.heading.new")) }),
      most: MOST_OF_ONE,
    },
    change,
  );

/** The rooms that a segment lists, such as round tables. */
export const renderRooms = (rooms: readonly RoomPlan[], manner: FormManner, change: Change<RoomPlan>) =>
  renderList<RoomPlan>(
    {
      legend: tell("form.rooms"),
      items: rooms,
      keyOf: ({ id }) => id,
      nameOf: ({ title }) => say(title),
      body: (room, put) => renderRoom(room, put, manner),
      add: tell("form.room.add"),
      make: () => ({ id: freshId(), title: titleOf(manner, tell("room.number", { number: rooms.length + 1 })), facilitators: [], rapporteurs: [], size: rooms.at(-1)?.size ?? NEW_ROOM_SIZE, headings: [] }),
      most: MOST_ROOMS,
    },
    change,
  );

function renderRoom(room: RoomPlan, put: Put<RoomPlan>, manner: FormManner) {
  const set = (part: Partial<RoomPlan>) => put(room, { ...room, ...part });
  return html`
    ${renderTitle(room, put, manner)}
    ${renderTexts(manner.languages, tell("table.panel.theme"), room.theme, "long", (language, writing) => writeText(room, "theme", language, writing, put, manner))}
    ${renderOrganisations(tell("table.panel.facilitators"), room.facilitators, (facilitators) => set({ facilitators }))}
    ${renderOrganisations(tell("form.room.rapporteurs"), room.rapporteurs, (rapporteurs) => set({ rapporteurs }))}
    <div class="languages">
      ${renderLine(tell("form.room.size"), String(room.size), ({ text }) => {
        const size = readSize(text);
        if (size === undefined) manner.refuse(text, "size");
        else set({ size });
      })}
      ${renderLine(tell("form.room.place"), room.place ?? "", ({ found, text }) => put({ ...room, place: found || undefined }, { ...room, place: text || undefined }))}
    </div>
    ${renderHeadings(tell("form.headings"), room.headings, manner, ({ from, to }) => put({ ...room, headings: from }, { ...room, headings: to }))}
  `;
}

/** For how many people a room may be. */
export function readSize(text: string): number | undefined {
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return size >= SMALLEST_ROOM && size <= LARGEST_ROOM ? size : undefined;
}

/** The timed steps of what its rooms do. */
export const renderSteps = (steps: readonly Step[], has: number, manner: FormManner, change: Change<Step>) => html`${renderList<Step>(
  {
    legend: tell("form.steps"),
    items: steps,
    keyOf: (_, place) => String(place),
    nameOf: ({ title, lengthMillis }) => `${say(title)} · ${tell("programme.minutes", { minutes: lengthText(lengthMillis) })}`,
    body: (step, put) => renderStep(step, put, manner),
    add: tell("form.step.add"),
    make: () => ({ title: titleOf(manner, tell("form.step.new")), prompt: {}, lengthMillis: NEW_STEP_MILLIS }),
    most: MOST_OF_ONE,
  },
  change,
)}${steps.length > 0 ? html`<p class="quiet">${tell("form.steps.need", { needed: lengthText(steps.reduce((sum, { lengthMillis }) => sum + lengthMillis, 0)), has: lengthText(has) })}</p>` : ""}`;

const renderStep = (step: Step, put: Put<Step>, manner: FormManner) => html`
  ${renderTitle(step, put, manner)}
  ${renderTexts(manner.languages, tell("form.step.prompt"), step.prompt, "long", (language, writing) => writeText(step, "prompt", language, writing, put, manner))}
  ${renderLine(tell("form.step.length"), lengthText(step.lengthMillis), ({ text }) => {
    const lengthMillis = readLength(text);
    if (lengthMillis === undefined) manner.refuse(text, "length");
    else put(step, { ...step, lengthMillis });
  })}
`;

/** Who is at the front besides the turns: a person, an organisation, or nobody yet. */
export const renderFront = (front: readonly Front[], change: Change<Front>) =>
  renderList<Front>(
    {
      legend: tell("form.front"),
      items: front,
      keyOf: (_, place) => String(place),
      nameOf: (seat) => tell(`front.${seat.role}`, { name: seatName(seat) }),
      body: renderSeat,
      add: tell("form.front.add"),
      make: () => ({ role: "speaker" }),
      most: MOST_AT_FRONT,
    },
    change,
  );

const seatName = ({ person, organisation }: Front): string => {
  const { store } = here();
  return person ? personName(store, person) : organisation ? organisationName(store, organisation) : tell("front.unconfirmed");
};

function renderSeat(seat: Front, put: Put<Front>) {
  const { store } = here();
  const set = (part: Partial<Front>) => put(seat, { ...seat, ...part });
  const nobody = (part: Partial<Front>) => ({ label: tell("form.nobody"), act: () => set(part) });
  const people = () => [
    nobody({ person: undefined }),
    ...store.all("person").map(([id, { name, organisation }]) => ({ label: name ?? id, detail: organisationName(store, organisation), act: () => set({ person: id, organisation: seat.organisation ?? organisation }) })),
  ];
  const organisations = () => [nobody({ organisation: undefined }), ...store.all("organisation").map(([id, { name }]) => ({ label: name, act: () => set({ organisation: id }) }))];
  const pick = (label: string, name: string, items: typeof people, topic: string) => html`<div class="choice">
    <span>${label}</span>
    <staff-menu look="" .label=${label} .face=${name || tell("form.nobody")} .items=${items} .topics=${[topic]}></staff-menu>
  </div>`;
  return html`
    ${renderChoice(tell("form.front.role"), ROLES.map((role) => [role, tell(`form.role.${role}`)] as const), seat.role, (role) => role && set({ role: role as FrontRole }), undefined)}
    <div class="languages">
      ${pick(tell("form.front.person"), seat.person ? personName(store, seat.person) : "", people, "person")}
      ${pick(tell("form.front.organisation"), seat.organisation ? organisationName(store, seat.organisation) : "", organisations, "organisation")}
    </div>
  `;
}
