import type { Part } from "../../engine/part";

export const notices: Part = { acts: { noticeSent: "sendNotice", noticeWithdrawn: "sendNotice" } };
