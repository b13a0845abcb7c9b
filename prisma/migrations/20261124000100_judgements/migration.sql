-- What was judged is kept with the judgement; a person's word can be taken back.
ALTER TABLE "assessment" ADD COLUMN "present" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "input" JSONB,
    ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
UPDATE "assessment" SET "present" = true WHERE "id" IN (
    SELECT DISTINCT ON ("bill_id") "id" FROM "assessment" WHERE "by" = 'machine'
    ORDER BY "bill_id", "standing" DESC, "at" DESC, "id" DESC
);
CREATE INDEX "assessment_present_at_id_idx" ON "assessment"("present", "at", "id");

-- A judgement that became news: no change of the state, so it carries what it is about beside an empty patch.
ALTER TABLE "change" ADD COLUMN "judged" JSONB;
