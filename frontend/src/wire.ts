// Written from the server's records by its test of the wire types; do not edit.

/** Another one means that views look different: nothing that was kept before can be shown. */
export const wireFormat = "a6bbbf84";

export type FromBrowser =
  | Hello
  | Look
  | Do
  | Ping
  | Lease;

export type FromServer =
  | Welcome
  | Changes
  | Leases
  | Done
  | Refused
  | Unknown
  | Pong
  | Bye
  | Bad;

export type Command =
  | ProgrammeCommand
  | PeopleCommand
  | ControlsCommand
  | ClockCommand
  | RunCommand
  | LineUpCommand
  | FloorCommand
  | RoomCommand
  | NoticeCommand
  | PracticeCommand
  | BoardCommand
  | BriefCommand
  | UndoCommand;

export type ProgrammeCommand =
  | PutProgramme
  | EditProgramme
  | RegisterOrganisation;

export type PeopleCommand =
  | AdmitPerson
  | SpeakLanguages
  | TouchPerson
  | DismissPerson;

export type ControlsCommand =
  | TakeControls;

export type ClockCommand =
  | AdjustClock;

export type RunCommand =
  | StartSegment
  | PauseSegment
  | ResumeSegment
  | EndSegment
  | ReopenSegment
  | SetSegmentCall;

export type LineUpCommand =
  | CheckIn
  | StartTurn
  | EndTurn
  | DeferTurn
  | SkipTurn
  | ReopenTurn
  | MoveTurn
  | PutLineUp;

export type FloorCommand =
  | RaiseHand
  | LowerHand
  | GiveFloor
  | EndSpeech;

export type RoomCommand =
  | PlanRooms
  | AddRoom
  | OpenRooms
  | EnterRooms
  | ExtendRooms
  | RecallRooms
  | RestartRecall
  | CloseRooms
  | MergeRooms
  | MoveSeat
  | NextStep
  | AskForHelp
  | TakePen
  | SetRoomCall;

export type NoticeCommand =
  | SendNotice
  | WithdrawNotice;

export type PracticeCommand =
  | WithdrawPractice
  | LockPractice
  | AttachPoster
  | RemovePoster
  | ShowPage
  | PutPractice;

export type BoardCommand =
  | EditNote
  | TypeNote
  | MoveNote
  | SourceNote
  | AttributeNote
  | StackNote
  | UnstackNote
  | EndorseNote
  | RemoveNote
  | RestoreNote
  | WriteNote
  | CarryNote
  | ShowNote;

export type BriefCommand =
  | StartBrief
  | DraftMessage
  | EditMessage
  | CiteFinding
  | TagMessage
  | StageMessage
  | MoveMessage
  | RemoveMessage
  | RestoreMessage
  | ProposeBrief
  | PublishBrief;

export type UndoCommand =
  | Undo;

/** What people see, by what the entity's key begins with. */
export interface Views {
  session: SessionView;
  organisation: OrganisationView;
  activity: Activity;
  plannedProgramme: ProgrammeFields;
  plannedSession: Session;
  plannedSegment: Segment;
  person: NamedPersonView;
  clock: Clock;
  turn: TurnView;
  floor: FloorView;
  hand: HandView;
  room: RoomView;
  exchange: ExchangeView;
  segment: SegmentView;
  notice: NoticeView;
  practice: PracticeView;
  board: BoardView;
  note: NoteView;
  endorsement: EndorsementView;
  brief: BriefView;
  message: MessageView;
  framework: FrameworkView;
  act: ActView;
}

export type View = Views[keyof Views];

/** The event by which pages name what a command did, and its part. */
export interface ActName {
  readonly what: string;
  readonly part: string;
}

/** The commands that can be undone, and what they did. */
export const undoable: { readonly [T in Command["type"]]?: ActName } = {
  editProgramme: { what: "programmeEdited", part: "programme" },
  adjustClock: { what: "clockAdjusted", part: "clocks" },
  setSegmentCall: { what: "segmentCallSet", part: "run" },
  pauseSegment: { what: "segmentPaused", part: "run" },
  resumeSegment: { what: "segmentResumed", part: "run" },
  endSegment: { what: "segmentEnded", part: "run" },
  reopenSegment: { what: "segmentReopened", part: "run" },
  putLineUp: { what: "lineUpPut", part: "lineups" },
  checkIn: { what: "checkedIn", part: "lineups" },
  endTurn: { what: "turnEnded", part: "lineups" },
  deferTurn: { what: "turnMoved", part: "lineups" },
  skipTurn: { what: "turnSkipped", part: "lineups" },
  reopenTurn: { what: "turnReopened", part: "lineups" },
  moveTurn: { what: "turnMoved", part: "lineups" },
  moveSeat: { what: "seatLeft", part: "rooms" },
  extendRooms: { what: "clockAdjusted", part: "clocks" },
  setRoomCall: { what: "roomCallSet", part: "rooms" },
  sendNotice: { what: "noticeSent", part: "notices" },
  lockPractice: { what: "practiceLocked", part: "practices" },
  writeNote: { what: "noteWritten", part: "boards" },
  editNote: { what: "noteEdited", part: "boards" },
  typeNote: { what: "noteTyped", part: "boards" },
  moveNote: { what: "noteMoved", part: "boards" },
  sourceNote: { what: "noteSourced", part: "boards" },
  attributeNote: { what: "noteAttributed", part: "boards" },
  stackNote: { what: "noteStacked", part: "boards" },
  unstackNote: { what: "noteUnstacked", part: "boards" },
  endorseNote: { what: "noteEndorsed", part: "boards" },
  removeNote: { what: "noteRemoved", part: "boards" },
  restoreNote: { what: "noteRestored", part: "boards" },
  carryNote: { what: "noteCarried", part: "boards" },
  showNote: { what: "noteShown", part: "boards" },
  draftMessage: { what: "messageDrafted", part: "briefs" },
  editMessage: { what: "messageEdited", part: "briefs" },
  citeFinding: { what: "findingCited", part: "briefs" },
  tagMessage: { what: "messageTagged", part: "briefs" },
  stageMessage: { what: "messageStaged", part: "briefs" },
  moveMessage: { what: "messageMoved", part: "briefs" },
  removeMessage: { what: "messageRemoved", part: "briefs" },
  restoreMessage: { what: "messageRestored", part: "briefs" },
};

/** Under which condition a role may do something. */
export type When = "yes" | "assigned" | "seated" | "own" | "in-turn" | "assigned-or-own" | "among" | "own-or-pen" | "pen";

/** Which roles may send a command, and when. Interpreters, speakers and focal points have a participant's rights. */
export const rights: { readonly [T in Command["type"]]: { readonly [R in Role]?: When } } = {
  putProgramme: { organiser: "yes" },
  registerOrganisation: { organiser: "yes" },
  editProgramme: { organiser: "yes" },
  admitPerson: { organiser: "yes" },
  speakLanguages: { organiser: "yes", facilitator: "yes", rapporteur: "yes", participant: "yes", observer: "yes" },
  touchPerson: { },
  dismissPerson: { organiser: "yes" },
  takeControls: { organiser: "yes", facilitator: "assigned" },
  adjustClock: { organiser: "yes", facilitator: "assigned" },
  setSegmentCall: { organiser: "yes", facilitator: "assigned" },
  startSegment: { organiser: "yes", facilitator: "assigned" },
  pauseSegment: { organiser: "yes", facilitator: "assigned" },
  resumeSegment: { organiser: "yes", facilitator: "assigned" },
  endSegment: { organiser: "yes", facilitator: "assigned" },
  reopenSegment: { organiser: "yes", facilitator: "assigned" },
  putLineUp: { organiser: "yes", facilitator: "assigned" },
  checkIn: { organiser: "yes", facilitator: "assigned", participant: "own" },
  startTurn: { organiser: "yes", facilitator: "assigned" },
  endTurn: { organiser: "yes", facilitator: "assigned" },
  deferTurn: { organiser: "yes", facilitator: "assigned" },
  skipTurn: { organiser: "yes", facilitator: "assigned" },
  reopenTurn: { organiser: "yes", facilitator: "assigned" },
  moveTurn: { organiser: "yes", facilitator: "assigned" },
  raiseHand: { facilitator: "yes", rapporteur: "yes", participant: "yes" },
  lowerHand: { organiser: "yes", facilitator: "assigned", rapporteur: "own", participant: "own" },
  giveFloor: { organiser: "yes", facilitator: "assigned" },
  endSpeech: { organiser: "yes", facilitator: "assigned", rapporteur: "own", participant: "own" },
  planRooms: { organiser: "yes", facilitator: "assigned" },
  addRoom: { organiser: "yes", facilitator: "assigned" },
  mergeRooms: { organiser: "yes", facilitator: "assigned" },
  moveSeat: { organiser: "yes", facilitator: "assigned" },
  openRooms: { organiser: "yes", facilitator: "assigned" },
  enterRooms: { organiser: "yes", facilitator: "yes", rapporteur: "assigned", participant: "assigned", observer: "assigned" },
  extendRooms: { organiser: "yes", facilitator: "assigned" },
  nextStep: { organiser: "yes", facilitator: "assigned", rapporteur: "seated" },
  askForHelp: { organiser: "yes", facilitator: "assigned", rapporteur: "seated", participant: "seated" },
  takePen: { facilitator: "seated", rapporteur: "seated", participant: "seated" },
  setRoomCall: { organiser: "yes", facilitator: "assigned" },
  recallRooms: { organiser: "yes", facilitator: "assigned" },
  restartRecall: { },
  closeRooms: { organiser: "yes", facilitator: "assigned" },
  sendNotice: { organiser: "yes", facilitator: "assigned" },
  withdrawNotice: { organiser: "yes", facilitator: "assigned-or-own" },
  putPractice: { organiser: "yes", facilitator: "assigned", participant: "own" },
  withdrawPractice: { organiser: "yes", facilitator: "assigned", participant: "own" },
  lockPractice: { organiser: "yes", facilitator: "assigned" },
  attachPoster: { organiser: "yes", facilitator: "assigned", participant: "own" },
  removePoster: { organiser: "yes", facilitator: "assigned", participant: "own" },
  showPage: { facilitator: "assigned", participant: "in-turn" },
  writeNote: { facilitator: "assigned", rapporteur: "assigned", participant: "among" },
  editNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  typeNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  moveNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  sourceNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  attributeNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  stackNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  unstackNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  endorseNote: { facilitator: "yes", rapporteur: "yes", participant: "yes" },
  removeNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  restoreNote: { facilitator: "assigned", rapporteur: "assigned", participant: "own-or-pen" },
  carryNote: { facilitator: "assigned", rapporteur: "assigned", participant: "among" },
  showNote: { organiser: "yes", facilitator: "assigned", rapporteur: "assigned" },
  startBrief: { organiser: "yes", rapporteur: "assigned" },
  draftMessage: { organiser: "yes", rapporteur: "assigned" },
  editMessage: { organiser: "yes", rapporteur: "assigned" },
  citeFinding: { organiser: "yes", rapporteur: "assigned" },
  tagMessage: { organiser: "yes", rapporteur: "assigned" },
  stageMessage: { organiser: "yes", rapporteur: "assigned" },
  moveMessage: { organiser: "yes", rapporteur: "assigned" },
  removeMessage: { organiser: "yes", rapporteur: "assigned" },
  restoreMessage: { organiser: "yes", rapporteur: "assigned" },
  proposeBrief: { organiser: "yes", facilitator: "yes", rapporteur: "yes" },
  publishBrief: { organiser: "yes" },
  undo: { organiser: "yes", facilitator: "yes", rapporteur: "yes", participant: "yes" },
};

export type ActId = string;

export interface ActView {
  what: string;
  part: string;
  details: { [key: string]: string };
  by: PersonId;
  at: number;
  undoable: boolean;
  undo: boolean;
}

export interface Activity {
  id: ActivityId;
  kind: ActivityKind;
  title: Multilingual;
  objective?: Multilingual | undefined;
  prompts: readonly Multilingual[];
  opens: number;
  closes: number;
  link?: string | undefined;
}

export type ActivityId = string;

export type ActivityKind = "course" | "questionnaire" | "written-comments" | "reading" | "registration";

export interface AddRoom {
  type: "addRoom";
  room: RoomId;
  segment: SegmentId;
  subject?: RoomSubject | undefined;
}

export interface AdjustClock {
  type: "adjustClock";
  clock: ClockId;
  byMillis: number;
}

export interface AdmitPerson {
  type: "admitPerson";
  person: PersonId;
  organisation: OrganisationId;
  languages: readonly string[];
  assignments: readonly Assignment[];
}

export interface AskForHelp {
  type: "askForHelp";
  room: RoomId;
  needed: boolean;
}

export interface Assignment {
  role: Role;
  to?: EntityKey | undefined;
}

export interface AttachPoster {
  type: "attachPoster";
  practice: PracticeId;
  poster: Poster;
}

export type AttendanceMode = "on-site" | "online" | "hybrid";

export interface AttributeNote {
  type: "attributeNote";
  note: NoteId;
  attribution: Attribution;
}

export type Attribution = "public" | "city-unnamed" | "room-only";

export interface Audience {
  kind: AudienceKind;
  id: string;
}

export type AudienceKind = "everyone" | "staff" | "rooms" | "room" | "person" | "presenter";

export interface Bad {
  type: "bad";
  code: string;
  id?: string | undefined;
}

export type BoardId = string;

export interface BoardView {
  kind: BoardViewKind;
  of: string;
  headings: readonly Heading[];
  shown?: NoteId | undefined;
  pieces: readonly number[];
}

export type BoardViewKind = "exchange" | "session" | "segment" | "room";

export type BriefId = string;

export interface BriefSection {
  id: SectionId;
  title: Multilingual;
  messages: readonly MessageId[];
}

export interface BriefVersion {
  version: number;
  hash: string;
  by: PersonId;
  at: number;
}

export interface BriefView {
  template: string;
  title: Multilingual;
  sections: readonly BriefSection[];
  wordLimit: number;
  proposedBy?: PersonId | undefined;
  versions: readonly BriefVersion[];
}

export interface Bye {
  type: "bye";
  why: string;
  comeBackMillis?: number | undefined;
}

export interface Call {
  link: string;
  dialIn?: string | undefined;
}

export type CarryMark = "still-valid" | "changed" | "too-late";

export interface CarryNote {
  type: "carryNote";
  note: NoteId;
  from: NoteId;
  stage: StageId;
  mark: CarryMark;
  wording: Wording;
}

export interface Changes {
  type: "changes";
  from: number;
  to: number;
  left: readonly string[];
  topics?: readonly string[] | undefined;
  feeds: { [key: string]: FeedChanges };
  more: boolean;
}

export interface CheckIn {
  type: "checkIn";
  turn: TurnId;
  here: boolean;
}

export interface CiteFinding {
  type: "citeFinding";
  message: MessageId;
  finding: NoteId;
  cited: boolean;
}

export interface Clock {
  id: ClockId;
  parent?: ClockId | undefined;
  phase: ClockPhase;
  lengthMillis: number;
  endsAt: number;
  leftMillis: number;
  heldByParent: boolean;
}

export type ClockId = string;

export type ClockPhase = "armed" | "running" | "paused" | "ended";

export interface CloseRooms {
  type: "closeRooms";
  segment: SegmentId;
}

export interface DeferTurn {
  type: "deferTurn";
  turn: TurnId;
}

export interface DismissPerson {
  type: "dismissPerson";
  person: PersonId;
}

export interface Do {
  type: "do";
  id: string;
  withinMillis: number;
  command: Command;
}

export interface Done {
  type: "done";
  id: string;
  sequence: number;
}

export interface DraftMessage {
  type: "draftMessage";
  message: MessageId;
  brief: BriefId;
  section: SectionId;
  wording: Wording;
  findings: readonly NoteId[];
}

export type EditId = string;

export interface EditMessage {
  type: "editMessage";
  message: MessageId;
  wording: Wording;
  base: EditId;
}

export interface EditNote {
  type: "editNote";
  note: NoteId;
  wording: Wording;
  base: EditId;
}

export interface EditProgramme {
  type: "editProgramme";
  segments: readonly SegmentEdit[];
  sessions: readonly SessionEdit[];
  fields?: FieldsEdit | undefined;
  running: boolean;
}

export interface EndSegment {
  type: "endSegment";
  segment: SegmentId;
}

export interface EndSpeech {
  type: "endSpeech";
  segment: SegmentId;
  hand: HandId;
}

export interface EndTurn {
  type: "endTurn";
  turn: TurnId;
}

export interface EndorseNote {
  type: "endorseNote";
  note: NoteId;
  endorsed: boolean;
}

export interface EndorsementView {
}

export interface EnterRooms {
  type: "enterRooms";
  segment: SegmentId;
}

export type EntityKey = string;

export interface ExchangeView {
  title: Multilingual;
  zone: string;
  languages: readonly string[];
  stages: readonly Stage[];
}

export interface ExtendRooms {
  type: "extendRooms";
  segment: SegmentId;
  byMillis: number;
}

export interface FeedChanges {
  whole: boolean;
  set: { [key: string]: View };
  drop: readonly string[];
}

export interface FieldsEdit {
  before: ProgrammeFields;
  after: ProgrammeFields;
}

export type FindingType = "challenge" | "response" | "good-practice" | "need" | "lesson" | "trend" | "difference" | "key-for-adaptation" | "gap" | "recommendation" | "commitment" | "quote";

export interface FloorView {
  segment: SegmentId;
  queue: readonly HandId[];
  speaker?: PersonId | undefined;
  hand?: HandId | undefined;
}

export interface FrameworkItem {
  item: string;
  title: Multilingual;
  group: string;
}

export interface FrameworkView {
  items: readonly FrameworkItem[];
}

export interface Front {
  role: FrontRole;
  person?: PersonId | undefined;
  organisation?: OrganisationId | undefined;
}

export type FrontRole = "chair" | "moderator" | "speaker" | "panellist" | "discussant" | "facilitator" | "coordinator" | "rapporteur";

export interface GiveFloor {
  type: "giveFloor";
  hand: HandId;
  lengthMillis: number;
}

export type HandId = string;

export interface HandView {
  segment: SegmentId;
  person: PersonId;
  at: number;
}

export interface Heading {
  id: HeadingId;
  title: Multilingual;
}

export type HeadingId = string;

export interface Hello {
  type: "hello";
  stream: string;
  epoch: number;
  mark: string;
  cursor: number;
  scopes: readonly string[];
  has: readonly string[];
  wants: readonly string[];
  kept?: readonly KeptFeeds[] | undefined;
  unpacks?: boolean | undefined;
}

export type HouseRule = "on-the-record" | "chatham-house" | "room-only";

export interface KeptFeeds {
  upTo: number;
  scopes: readonly string[];
  topics: readonly string[];
}

export interface Lease {
  type: "lease";
  key: string;
  on: boolean;
}

export interface Leases {
  type: "leases";
  whole: boolean;
  taken: { [key: string]: readonly PersonId[] };
  given: { [key: string]: readonly PersonId[] };
}

export interface LineUpPlan {
  source: LineUpPlanSource;
  turnMillis: number;
  changeOverMillis: number;
  turns: readonly PlannedTurn[];
}

export type LineUpPlanSource = "none" | "listed" | "rooms" | "sessions";

export interface ListedRoom {
  title: Multilingual;
  theme?: Multilingual | undefined;
  place?: string | undefined;
}

export interface LockPractice {
  type: "lockPractice";
  practice: PracticeId;
  locked: boolean;
}

export interface Look {
  type: "look";
  wants: readonly string[];
}

export interface LowerHand {
  type: "lowerHand";
  hand: HandId;
}

export interface MergeRooms {
  type: "mergeRooms";
  room: RoomId;
  into: RoomId;
}

export type MessageId = string;

export interface MessageView {
  brief: BriefId;
  section: SectionId;
  wording: Wording;
  findings: readonly NoteId[];
  tags: readonly Tag[];
  stage?: StageId | undefined;
}

export interface MoveMessage {
  type: "moveMessage";
  message: MessageId;
  section: SectionId;
  position: number;
}

export interface MoveNote {
  type: "moveNote";
  note: NoteId;
  heading: HeadingId;
}

export interface MoveSeat {
  type: "moveSeat";
  person: PersonId;
  room: RoomId;
}

export interface MoveTurn {
  type: "moveTurn";
  turn: TurnId;
  position: number;
}

export type Multilingual = { [language: string]: string };

export interface NamedPersonView {
  name: string;
  position?: string | undefined;
  organisation: OrganisationId;
  languages?: readonly string[] | undefined;
  assignments?: readonly Assignment[] | undefined;
  attends?: AttendanceMode | undefined;
  photo?: string | undefined;
}

export interface NextStep {
  type: "nextStep";
  room: RoomId;
  step: number;
}

export type NoteId = string;

export interface NoteView {
  board: BoardId;
  heading: HeadingId;
  places: readonly Place[];
  wording: Wording;
  type?: FindingType | undefined;
  number: number;
  sources: Sources;
  attribution: Attribution;
  author?: PersonId | undefined;
  at: number;
  stack?: NoteId | undefined;
  endorsements: number;
  carriedFrom?: NoteId | undefined;
  mark?: CarryMark | undefined;
  rule?: HouseRule | undefined;
}

export type NoticeId = string;

export interface NoticeView {
  audience: Audience;
  text: string;
  language: string;
  by: PersonId;
  at: number;
}

export interface OpenRooms {
  type: "openRooms";
  segment: SegmentId;
}

export interface Organisation {
  id: OrganisationId;
  name: string;
  kind: OrganisationKind;
  country: string;
  region: string;
  languages: readonly string[];
}

export type OrganisationId = string;

export type OrganisationKind = "city" | "region" | "network" | "ministry" | "agency" | "parliament" | "civil-society" | "academia" | "private-sector" | "media" | "other";

export interface OrganisationView {
  name: string;
  kind: OrganisationKind;
  country: string;
  region: string;
  languages: readonly string[];
}

export interface PauseSegment {
  type: "pauseSegment";
  segment: SegmentId;
}

export type PersonId = string;

export interface Ping {
  type: "ping";
  n: number;
}

export interface Place {
  board: BoardId;
  heading: HeadingId;
}

export interface PlanRooms {
  type: "planRooms";
  segment: SegmentId;
  subjects: readonly RoomSubject[];
  present: readonly PersonId[];
  size: number;
}

export interface PlannedTurn {
  id: TurnId;
  subject: SubjectKey;
  organisation?: OrganisationId | undefined;
  lengthMillis: number;
  person?: PersonId | undefined;
  topic?: Multilingual | undefined;
  video?: string | undefined;
}

export interface Pong {
  type: "pong";
  n: number;
  at: number;
  rate: number;
}

export interface Poster {
  id: PosterId;
  pages: readonly PosterPage[];
}

export type PosterId = string;

export interface PosterPage {
  width: number;
  height: number;
}

export interface Practice {
  id: PracticeId;
  organisation: OrganisationId;
  title: string;
  challenge: string;
  response: string;
  needs: string;
  language: string;
  sample: boolean;
}

export type PracticeId = string;

export interface PracticeView {
  organisation: OrganisationId;
  title: string;
  challenge?: string | undefined;
  response?: string | undefined;
  needs?: string | undefined;
  language: string;
  sample: boolean;
  locked?: boolean | undefined;
  poster?: Poster | undefined;
  shownPage?: number | undefined;
}

export interface Programme {
  title: Multilingual;
  zone: string;
  languages: readonly string[];
  stages: readonly Stage[];
  sessions: readonly Session[];
  segments: readonly Segment[];
  exchangeHeadings: readonly Heading[];
  activities?: readonly Activity[] | undefined;
}

export interface ProgrammeFields {
  title: Multilingual;
  zone: string;
  languages: readonly string[];
  stages: readonly Stage[];
  exchangeHeadings: readonly Heading[];
  activities?: readonly Activity[] | undefined;
}

export interface ProposeBrief {
  type: "proposeBrief";
  brief: BriefId;
}

export interface PublishBrief {
  type: "publishBrief";
  brief: BriefId;
}

export interface PutLineUp {
  type: "putLineUp";
  segment: SegmentId;
  changeOverMillis: number;
  turns: readonly PlannedTurn[];
}

export interface PutPractice {
  type: "putPractice";
  practice: Practice;
}

export interface PutProgramme {
  type: "putProgramme";
  programme: Programme;
}

export interface RaiseHand {
  type: "raiseHand";
  hand: HandId;
  segment: SegmentId;
}

export interface RecallRooms {
  type: "recallRooms";
  segment: SegmentId;
}

export interface Refused {
  type: "refused";
  id: string;
  code: string;
  details: { [key: string]: string };
}

export interface RegisterOrganisation {
  type: "registerOrganisation";
  organisation: Organisation;
}

export interface RemoveMessage {
  type: "removeMessage";
  message: MessageId;
}

export interface RemoveNote {
  type: "removeNote";
  note: NoteId;
}

export interface RemovePoster {
  type: "removePoster";
  practice: PracticeId;
}

export interface ReopenSegment {
  type: "reopenSegment";
  segment: SegmentId;
}

export interface ReopenTurn {
  type: "reopenTurn";
  turn: TurnId;
}

export interface RestartRecall {
  type: "restartRecall";
  segment: SegmentId;
}

export interface RestoreMessage {
  type: "restoreMessage";
  message: MessageId;
}

export interface RestoreNote {
  type: "restoreNote";
  note: NoteId;
}

export interface ResumeSegment {
  type: "resumeSegment";
  segment: SegmentId;
}

export type Role = "organiser" | "facilitator" | "rapporteur" | "interpreter" | "speaker" | "participant" | "focal-point" | "observer";

export type RoomId = string;

export interface RoomPlan {
  id: RoomId;
  title: Multilingual;
  theme?: Multilingual | undefined;
  facilitators: readonly OrganisationId[];
  rapporteurs: readonly OrganisationId[];
  size: number;
  headings: readonly Heading[];
  place?: string | undefined;
}

export interface RoomSubject {
  subject: SubjectKey;
  organisation?: OrganisationId | undefined;
}

export interface RoomView {
  segment: SegmentId;
  number: number;
  subject?: SubjectKey | undefined;
  seats: readonly Seat[];
  step: number;
  helpNeeded: boolean;
  pen?: PersonId | undefined;
  calls: { [key: string]: Call };
  unmet: readonly string[];
  title?: Multilingual | undefined;
  theme?: Multilingual | undefined;
  facilitators?: readonly OrganisationId[] | undefined;
  rapporteurs?: readonly OrganisationId[] | undefined;
  size?: number | undefined;
  place?: string | undefined;
}

export type RoomsPhase = "none" | "planned" | "open" | "recalled" | "closed";

export interface Seat {
  person: PersonId;
  role: SeatRole;
  unmet: readonly string[];
}

export type SeatRole = "presenter" | "peer" | "facilitator" | "rapporteur" | "observer";

export type SectionId = string;

export interface Segment {
  id: SegmentId;
  session: SessionId;
  kind: SegmentKind;
  title: Multilingual;
  objective?: Multilingual | undefined;
  prompts: readonly Multilingual[];
  facilitators: readonly OrganisationId[];
  plannedStart: number;
  lengthMillis: number;
  fixed: boolean;
  stage?: StageId | undefined;
  protocol: readonly Step[];
  headings: readonly Heading[];
  lineUp: LineUpPlan;
  rooms?: readonly RoomPlan[] | undefined;
  setting?: Setting | undefined;
  front?: readonly Front[] | undefined;
}

export interface SegmentEdit {
  id: SegmentId;
  before?: Segment | undefined;
  after?: Segment | undefined;
}

export type SegmentId = string;

export type SegmentKind = "opening" | "talk" | "warm-up" | "poster-round" | "peer-review" | "reporting" | "stage-discussion" | "panel" | "round-tables" | "questionnaire" | "break" | "briefing" | "closing" | "registration" | "visit" | "social";

export type SegmentPhase = "planned" | "running" | "paused" | "ended";

export interface SegmentView {
  session: SessionId;
  kind: SegmentKind;
  title: Multilingual;
  objective?: Multilingual | undefined;
  prompts: readonly Multilingual[];
  facilitators: readonly OrganisationId[];
  plannedStart: number;
  lengthMillis: number;
  fixed: boolean;
  stage?: StageId | undefined;
  protocol: readonly Step[];
  phase: SegmentPhase;
  startedAt?: number | undefined;
  endedAt?: number | undefined;
  calls: { [key: string]: Call };
  turns: readonly TurnId[];
  changeOverMillis: number;
  lineUpMillis: number;
  rooms: RoomsPhase;
  roomsCloseAt?: number | undefined;
  listedRooms?: readonly ListedRoom[] | undefined;
  setting?: Setting | undefined;
  front?: readonly Front[] | undefined;
  controls?: PersonId | undefined;
}

export interface SendNotice {
  type: "sendNotice";
  notice: NoticeId;
  audience: Audience;
  text: string;
  language: string;
}

export interface Session {
  id: SessionId;
  day: number;
  title: Multilingual;
  theme?: Multilingual | undefined;
  spotlight?: Multilingual | undefined;
  plannedStart: number;
  plannedEnd: number;
  headings: readonly Heading[];
  zone?: string | undefined;
  setting?: Setting | undefined;
}

export interface SessionEdit {
  id: SessionId;
  before?: Session | undefined;
  after?: Session | undefined;
}

export type SessionId = string;

export interface SessionView {
  day: number;
  title: Multilingual;
  theme?: Multilingual | undefined;
  spotlight?: Multilingual | undefined;
  plannedStart: number;
  plannedEnd: number;
  zone?: string | undefined;
  setting?: Setting | undefined;
}

export interface SetRoomCall {
  type: "setRoomCall";
  room: RoomId;
  language: string;
  call?: Call | undefined;
}

export interface SetSegmentCall {
  type: "setSegmentCall";
  segment: SegmentId;
  language: string;
  call?: Call | undefined;
}

export interface Setting {
  venue?: string | undefined;
  room?: string | undefined;
  mode?: AttendanceMode | undefined;
  track?: string | undefined;
  rule?: HouseRule | undefined;
  recorded?: boolean | undefined;
}

export interface ShowNote {
  type: "showNote";
  board: BoardId;
  note?: NoteId | undefined;
}

export interface ShowPage {
  type: "showPage";
  practice: PracticeId;
  page: number;
}

export interface SkipTurn {
  type: "skipTurn";
  turn: TurnId;
}

export interface SourceNote {
  type: "sourceNote";
  note: NoteId;
  sources: Sources;
}

export interface Sources {
  speaker?: PersonId | undefined;
  organisation?: OrganisationId | undefined;
  practice?: PracticeId | undefined;
  room?: RoomId | undefined;
  segment?: SegmentId | undefined;
  stage?: StageId | undefined;
}

export interface SpeakLanguages {
  type: "speakLanguages";
  languages: readonly string[];
}

export interface StackNote {
  type: "stackNote";
  note: NoteId;
  onto: NoteId;
}

export interface Stage {
  id: StageId;
  title: Multilingual;
  prompts: readonly Multilingual[];
}

export type StageId = string;

export interface StageMessage {
  type: "stageMessage";
  message: MessageId;
  stage?: StageId | undefined;
}

export interface StartBrief {
  type: "startBrief";
  brief: BriefId;
  template: string;
}

export interface StartSegment {
  type: "startSegment";
  segment: SegmentId;
}

export interface StartTurn {
  type: "startTurn";
  turn: TurnId;
}

export interface Step {
  title: Multilingual;
  prompt: Multilingual;
  lengthMillis: number;
}

export type SubjectKey = string;

export interface Tag {
  framework: string;
  item: string;
}

export interface TagMessage {
  type: "tagMessage";
  message: MessageId;
  tag: Tag;
  tagged: boolean;
}

export interface TakeControls {
  type: "takeControls";
  segment?: SegmentId | undefined;
}

export interface TakePen {
  type: "takePen";
  room: RoomId;
}

export interface TouchPerson {
  type: "touchPerson";
  person: PersonId;
}

export type TurnId = string;

export type TurnPhase = "waiting" | "running" | "ended" | "skipped";

export interface TurnView {
  segment: SegmentId;
  subject: SubjectKey;
  organisation?: OrganisationId | undefined;
  lengthMillis: number;
  person?: PersonId | undefined;
  topic?: Multilingual | undefined;
  video?: string | undefined;
  phase: TurnPhase;
  onDeck: boolean;
  here: boolean;
  startedAt?: number | undefined;
  usedMillis?: number | undefined;
}

export interface TypeNote {
  type: "typeNote";
  note: NoteId;
  as?: FindingType | undefined;
}

export interface Undo {
  type: "undo";
  act: ActId;
}

export interface Unknown {
  type: "unknown";
  id: string;
}

export interface UnstackNote {
  type: "unstackNote";
  note: NoteId;
}

export interface Welcome {
  type: "welcome";
  person: PersonId;
  epoch: number;
  mark: string;
  at: number;
  rate: number;
}

export interface WithdrawNotice {
  type: "withdrawNotice";
  notice: NoticeId;
}

export interface WithdrawPractice {
  type: "withdrawPractice";
  practice: PracticeId;
}

export interface Wording {
  edit: EditId;
  text: string;
  language: string;
}

export interface WriteNote {
  type: "writeNote";
  note: NoteId;
  board: BoardId;
  heading: HeadingId;
  wording: Wording;
  as?: FindingType | undefined;
  sources: Sources;
  attribution: Attribution;
}
