-- What a document is, when it was last asked for, and what came of it.
ALTER TABLE "document" ADD COLUMN "kind" TEXT,
    ADD COLUMN "place" INTEGER,
    ADD COLUMN "tried_at" TIMESTAMPTZ(3),
    ADD COLUMN "fault" TEXT;

-- Every state in which a document was seen: a text replaced in place is a second copy.
CREATE TABLE "document_copy" (
    "bill_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT,
    "format" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "pages" INTEGER,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_copy_pkey" PRIMARY KEY ("bill_id", "url", "sha256")
);
CREATE INDEX "document_copy_sha256_idx" ON "document_copy"("sha256");
ALTER TABLE "document_copy" ADD CONSTRAINT "document_copy_bill_id_url_fkey" FOREIGN KEY ("bill_id", "url") REFERENCES "document"("bill_id", "url") ON DELETE RESTRICT ON UPDATE CASCADE;
