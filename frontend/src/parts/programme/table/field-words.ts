import type { Tell } from "../../../engine/world";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import type { Activity, Front, Heading, LineUpPlan, Multilingual, ProgrammeFields, RoomPlan, Segment, Session, Stage, Step } from "../../../wire";
import { organisationName } from "../../people/selectors";
import { frontInWords } from "../setting";
import { nameSubject } from "../subjects";
import { clockTime, lengthText } from "./times";
import { shortText } from "./times-of-turns";
import { languageName } from "./table-looks";

type Describe = (value: never, zone: string) => string;

/** A text in all its languages: two versions may differ in one that the reader does not read. */
const everyLanguage = (text: Multilingual | undefined): string => Object.values(text ?? {}).join(" / ");

const lines = (texts: readonly string[]): string => texts.filter(Boolean).join("\n");

const parted = (...texts: readonly string[]): string => texts.filter(Boolean).join(" · ");

const organisations = (ids: readonly string[]): string => ids.map((id) => organisationName(here().store, id)).join(", ");

const moment = (millis: number, zone: string): string => `${here().words.date(millis, zone)} ${clockTime(millis, zone)}`;

const minutes = (millis: number): string => tell("programme.minutes", { minutes: lengthText(millis) });

const headings = (all: readonly Heading[]): string => all.map(({ title }) => everyLanguage(title)).join(", ");

const room = ({ title, theme, facilitators, rapporteurs, size, headings: columns, place }: RoomPlan): string =>
  parted(everyLanguage(title), everyLanguage(theme), organisations(facilitators), organisations(rapporteurs), String(size), place ?? "", headings(columns));

const atFront = (front: readonly Front[]): string => lines(frontInWords(here().store, { front }, tell as Tell).map(({ said }) => said));

const lineUp = ({ turns, changeOverMillis }: LineUpPlan): string =>
  lines([...turns.map(({ subject, lengthMillis, topic }) => parted(nameSubject(here().store, subject, say, tell).name, everyLanguage(topic), lengthMillis ? shortText(lengthMillis) : "")), `+ ${shortText(changeOverMillis)}`]);

/** How each field is said that is no text in several languages. */
const DESCRIBED: { readonly [field: string]: Describe } = {
  plannedStart: moment,
  plannedEnd: moment,
  lengthMillis: minutes,
  kind: (kind: string) => tell(`segment.kind.${kind}`),
  fixed: (fixed: boolean) => (fixed ? tell("table.yes") : ""),
  session: (id: string) => say(here().store.one("plannedSession", id)?.title),
  stage: (id: string) => everyLanguage(here().store.one("plannedProgramme", "")?.stages.find((stage) => stage.id === id)?.title),
  languages: (languages: readonly string[]) => languages.map(languageName).join(", "),
  facilitators: organisations,
  prompts: (prompts: readonly Multilingual[]) => lines(prompts.map(everyLanguage)),
  stages: (stages: readonly Stage[]) => lines(stages.map(({ title, prompts }) => parted(everyLanguage(title), ...prompts.map(everyLanguage)))),
  headings,
  exchangeHeadings: headings,
  activities: (activities: readonly Activity[], zone) => lines(activities.map(({ title, opens, closes }) => parted(everyLanguage(title), moment(opens, zone), moment(closes, zone)))),
  protocol: (steps: readonly Step[]) => lines(steps.map(({ title, prompt, lengthMillis }) => parted(everyLanguage(title), everyLanguage(prompt), minutes(lengthMillis)))),
  rooms: (rooms: readonly RoomPlan[]) => lines(rooms.map(room)),
  front: atFront,
  lineUp,
  "setting.mode": (mode: string) => tell(`mode.${mode}`),
  "setting.rule": (rule: string) => tell(`house-rule.${rule}`),
  "setting.recorded": (recorded: boolean) => tell(recorded ? "recorded" : "recorded.not"),
};

/** What a field says, by its name in a refusal: `title.en`, `plannedStart`, `setting.venue`. Empty if it says nothing. */
export function fieldInWords(record: Segment | Session | ProgrammeFields, field: string, zone: string): string {
  const [name = "", part] = field.split(".");
  const whole = (record as unknown as { readonly [name: string]: unknown })[name];
  const value = part ? (whole as { readonly [part: string]: unknown } | undefined)?.[part] : whole;
  if (value === undefined || value === null) return "";
  const describe = DESCRIBED[field];
  return describe ? describe(value as never, zone) : String(value);
}
