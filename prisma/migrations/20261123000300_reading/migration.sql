-- A run says how much of the registry it was to read, and whether every list page of it was read.
ALTER TABLE "run" ADD COLUMN "scope" TEXT NOT NULL DEFAULT 'full';
ALTER TABLE "run" ADD COLUMN "complete" BOOLEAN NOT NULL DEFAULT false;
UPDATE "run" SET "complete" = true WHERE "verdict" = 'well';

-- Why a registry is not read at all, such as a missing key.
ALTER TABLE "registry" ADD COLUMN "off_reason" TEXT;

-- Bills that someone asked for by a link or a number; the registry has no list, or does not list them.
CREATE TABLE "wanted" (
    "id" UUID NOT NULL,
    "registry_id" TEXT NOT NULL,
    "url" TEXT,
    "number" TEXT,
    "session" TEXT,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wanted_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "wanted_registry_id_url_number_session_key" ON "wanted"("registry_id", "url", "number", "session") NULLS NOT DISTINCT;
ALTER TABLE "wanted" ADD CONSTRAINT "wanted_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
