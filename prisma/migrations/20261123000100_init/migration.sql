-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "registry" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT,
    "home" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "sureness" TEXT NOT NULL,
    "parser_version" TEXT NOT NULL,
    "every_hours" DOUBLE PRECISION NOT NULL,
    "next_due_at" TIMESTAMPTZ(3),
    "last_tried_at" TIMESTAMPTZ(3),
    "last_read_well_at" TIMESTAMPTZ(3),
    "last_fault" JSONB,
    "acknowledged" TEXT,
    "listed" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "registry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "registry_id" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "pages" INTEGER NOT NULL DEFAULT 0,
    "requests" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "bills_seen" INTEGER NOT NULL DEFAULT 0,
    "bills_new" INTEGER NOT NULL DEFAULT 0,
    "bills_changed" INTEGER NOT NULL DEFAULT 0,
    "faults" JSONB NOT NULL DEFAULT '[]',
    "verdict" TEXT NOT NULL DEFAULT 'running',

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "sighting" (
    "id" BIGSERIAL NOT NULL,
    "registry_id" TEXT NOT NULL,
    "run_id" UUID,
    "page" TEXT NOT NULL,
    "page_url" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "http_status" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "headers" JSONB NOT NULL,

    CONSTRAINT "sighting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page" (
    "registry_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "content_type" TEXT,
    "sha256" TEXT,
    "parser_version" TEXT,
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "page_pkey" PRIMARY KEY ("registry_id","url")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "registry_id" TEXT NOT NULL,
    "bill_id" TEXT,
    "page" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_hash" TEXT NOT NULL,
    "sha256" TEXT,
    "parser_version" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bill" (
    "id" TEXT NOT NULL,
    "registry_id" TEXT,
    "registry_name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "title_keys" TEXT[],
    "title_en" TEXT,
    "language" TEXT,
    "stage" TEXT,
    "reached" TEXT,
    "outcome" TEXT NOT NULL,
    "inferred" BOOLEAN NOT NULL DEFAULT false,
    "status_words" TEXT,
    "last_action_on" TEXT,
    "last_action" JSONB,
    "introduced_on" TEXT,
    "gone_since" TEXT,
    "state" JSONB NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "sources" JSONB NOT NULL DEFAULT '[]',
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3),
    "merged_into" TEXT,

    CONSTRAINT "bill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bill_number" (
    "bill_id" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "printed" TEXT NOT NULL,

    CONSTRAINT "bill_number_pkey" PRIMARY KEY ("bill_id","folded")
);

-- CreateTable
CREATE TABLE "action" (
    "id" TEXT NOT NULL,
    "bill_id" TEXT NOT NULL,
    "date" TEXT,
    "words" TEXT NOT NULL,
    "classes" TEXT[],
    "stage" TEXT,
    "chamber" TEXT,
    "source_id" TEXT,
    "gone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "action_pkey" PRIMARY KEY ("bill_id","id")
);

-- CreateTable
CREATE TABLE "document" (
    "bill_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "media_type" TEXT,
    "language" TEXT,
    "date" TEXT,
    "sha256" TEXT,
    "text" TEXT,
    "gone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "document_pkey" PRIMARY KEY ("bill_id","url")
);

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "bill_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "patch" JSONB NOT NULL,
    "kinds" TEXT[],
    "summary" TEXT NOT NULL,
    "sha256" TEXT,
    "parser_version" TEXT,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "bill_id" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "person_id" UUID,
    "relevant" BOOLEAN,
    "needs_text" BOOLEAN NOT NULL DEFAULT false,
    "score" DOUBLE PRECISION NOT NULL,
    "direction" TEXT NOT NULL,
    "language" TEXT,
    "threats" JSONB NOT NULL,
    "rules_version" TEXT,
    "input_hash" TEXT,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "standing" BOOLEAN NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" TEXT NOT NULL,
    "case_key" TEXT,
    "code" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "public_title" TEXT,
    "summary" TEXT,
    "country" TEXT,
    "date" TEXT,
    "language" TEXT,
    "publisher" TEXT,
    "url" TEXT,
    "categories" JSONB NOT NULL,
    "organisations" JSONB NOT NULL,
    "demands" JSONB NOT NULL,
    "mentions" JSONB NOT NULL,
    "text" TEXT,
    "sha256" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "until" TEXT,
    "place" TEXT,
    "victims" INTEGER,
    "organisation" TEXT,
    "perpetrator" TEXT,
    "description" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link" (
    "id" UUID NOT NULL,
    "bill_id" TEXT NOT NULL,
    "appeal_id" TEXT,
    "incident_id" TEXT,
    "kind" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "quote" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "found_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" TEXT NOT NULL,
    "bill_id" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "person_id" UUID,
    "channel" TEXT NOT NULL,
    "topic" JSONB NOT NULL,
    "topic_kind" TEXT NOT NULL,
    "topic_key" TEXT,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "change_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" BIGSERIAL NOT NULL,
    "alert_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "answer" TEXT,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "api_token" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "by" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "run_registry_id_started_at_idx" ON "run"("registry_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "sighting_registry_id_page_url_id_idx" ON "sighting"("registry_id", "page_url", "id");

-- CreateIndex
CREATE INDEX "sighting_sha256_idx" ON "sighting"("sha256");

-- CreateIndex
CREATE INDEX "draft_bill_id_idx" ON "draft"("bill_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_registry_id_url_slot_key" ON "draft"("registry_id", "url", "slot");

-- CreateIndex
CREATE INDEX "bill_country_idx" ON "bill"("country");

-- CreateIndex
CREATE INDEX "bill_registry_name_idx" ON "bill"("registry_name");

-- CreateIndex
CREATE INDEX "bill_merged_into_idx" ON "bill"("merged_into");

-- CreateIndex
CREATE INDEX "bill_number_folded_idx" ON "bill_number"("folded");

-- CreateIndex
CREATE INDEX "action_date_idx" ON "action"("date");

-- CreateIndex
CREATE INDEX "action_source_id_idx" ON "action"("source_id");

-- CreateIndex
CREATE INDEX "change_cause_at_idx" ON "change"("cause", "at");

-- CreateIndex
CREATE UNIQUE INDEX "change_bill_id_seq_key" ON "change"("bill_id", "seq");

-- CreateIndex
CREATE INDEX "assessment_bill_id_standing_idx" ON "assessment"("bill_id", "standing");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_sha256_key" ON "appeal"("sha256");

-- CreateIndex
CREATE INDEX "appeal_country_date_idx" ON "appeal"("country", "date");

-- CreateIndex
CREATE INDEX "link_status_idx" ON "link"("status");

-- CreateIndex
CREATE INDEX "link_appeal_id_idx" ON "link"("appeal_id");

-- CreateIndex
CREATE INDEX "link_incident_id_idx" ON "link"("incident_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_bill_id_appeal_id_incident_id_kind_key" ON "link"("bill_id", "appeal_id", "incident_id", "kind") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "subscription_topic_kind_topic_key_status_idx" ON "subscription"("topic_kind", "topic_key", "status");

-- CreateIndex
CREATE INDEX "alert_created_at_idx" ON "alert"("created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "alert_subscription_id_change_id_channel_key" ON "alert"("subscription_id", "change_id", "channel");

-- CreateIndex
CREATE INDEX "delivery_alert_id_idx" ON "delivery"("alert_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "audit_subject_idx" ON "audit"("subject");

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "snapshot"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page" ADD CONSTRAINT "page_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill" ADD CONSTRAINT "bill_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill_number" ADD CONSTRAINT "bill_number_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_alert_id_fkey" FOREIGN KEY ("alert_id") REFERENCES "alert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Evidence and history are written once: snapshots, sightings, changes and citations cannot be rewritten.
CREATE FUNCTION "written_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER "written_once" BEFORE UPDATE OR DELETE ON "snapshot" FOR EACH ROW EXECUTE FUNCTION "written_once"();
CREATE TRIGGER "written_once" BEFORE UPDATE OR DELETE ON "sighting" FOR EACH ROW EXECUTE FUNCTION "written_once"();
CREATE TRIGGER "written_once" BEFORE UPDATE OR DELETE ON "change" FOR EACH ROW EXECUTE FUNCTION "written_once"();
CREATE TRIGGER "written_once" BEFORE UPDATE OR DELETE ON "citation" FOR EACH ROW EXECUTE FUNCTION "written_once"();
