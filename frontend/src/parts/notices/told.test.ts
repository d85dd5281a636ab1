import { describe, expect, it } from "vitest";
import type { NoticeView } from "../../wire";
import { said } from "./told";

const staff = import.meta.glob<{ readonly [id: string]: string }>("../../../messages/staff.*.json", { eager: true, import: "default" });
const canned = import.meta.glob<{ readonly [id: string]: string }>("../../../messages/canned.*.json", { eager: true, import: "default" });

const notice = (more: Partial<NoticeView>): NoticeView =>
  ({ audience: { kind: "presenter", id: "t1" }, text: "Please wrap up", language: "en", by: "f", at: 0, ...more }) as NoticeView;

describe("notices to the presenter", () => {
  it("are shown in the reader's language where the console has them ready", () => {
    expect(said(notice({}), "es")).toEqual({ text: "Vaya terminando, por favor", language: "es" });
    expect(said(notice({ text: "The lift is broken" }), "es")).toEqual({ text: "The lift is broken", language: "en" });
  });

  it("are the same as those of the console", () => {
    for (const [path, words] of Object.entries(canned))
      for (const [id, text] of Object.entries(words)) expect(staff[path.replace("canned", "staff")]?.[`console.quick.${id}`]).toBe(text);
  });
});
