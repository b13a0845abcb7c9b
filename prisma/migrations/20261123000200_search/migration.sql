-- The PostgreSQL search index: a copy made from the bills, in a schema of its own, so that it can be dropped and
-- built anew at any time. Words are folded before they come here; only stemming is done by the database.
CREATE SCHEMA "search";

-- The stemming configurations that occur in the index: a query is stemmed by each of them.
CREATE TABLE "search"."configuration" (
  "name" TEXT PRIMARY KEY
);

CREATE TABLE "search"."document" (
  "bill" TEXT PRIMARY KEY,
  "country" TEXT NOT NULL,
  "registry" TEXT NOT NULL,
  "stage" TEXT,
  "threats" TEXT[] NOT NULL,
  "direction" TEXT NOT NULL,
  "relevant" BOOLEAN,
  "introduced_on" TEXT COLLATE "C",
  "last_action_on" TEXT COLLATE "C",
  "number_keys" TEXT[] NOT NULL,
  "title" TEXT NOT NULL,
  "other_titles" TEXT[] NOT NULL,
  "numbers" TEXT[] NOT NULL,
  "sponsors" TEXT[] NOT NULL,
  "action_words" TEXT[] NOT NULL,
  "language" TEXT,
  "configurations" TEXT[] NOT NULL,
  -- the bill's own text, read only when no other field explains a hit
  "body" TEXT,
  -- the words of the title alone: they decide the first order of hits without reading the large column
  "title_words" TSVECTOR NOT NULL,
  -- every word; weight A number and title, B translations, C sponsors and actions, D text; number keys as '#key'
  "words" TSVECTOR NOT NULL
);

CREATE INDEX "document_words" ON "search"."document" USING GIN ("words");
CREATE INDEX "document_country" ON "search"."document" ("country");
CREATE INDEX "document_registry" ON "search"."document" ("registry");
CREATE INDEX "document_threats" ON "search"."document" USING GIN ("threats");
CREATE INDEX "document_last_action" ON "search"."document" ("last_action_on" DESC NULLS LAST, "bill");
CREATE INDEX "document_introduced" ON "search"."document" ("introduced_on" DESC NULLS LAST, "bill");

-- Joins parts [{"configuration","weight","text"}] into one vector. A part's texts are set apart by a word of twenty
-- zeros, which is taken out again but leaves its place, so that no phrase runs from one text into the next.
CREATE FUNCTION "search"."vector"("parts" JSONB) RETURNS TSVECTOR LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  part JSONB;
  result TSVECTOR := ''::tsvector;
BEGIN
  FOR part IN SELECT value FROM jsonb_array_elements(parts) LOOP
    result := result || setweight(
      ts_delete(to_tsvector((part->>'configuration')::regconfig, part->>'text'), '00000000000000000000'),
      (part->>'weight')::"char");
  END LOOP;
  RETURN result;
END
$$;

-- The bills whose words match, with what they are filtered, counted and ordered by. The planner does not know that
-- reading the large column of every row costs far more than the index, so it is told not to.
CREATE FUNCTION "search"."matching"("query" TSQUERY, "keys" TEXT[]) RETURNS TABLE (
  "bill" TEXT, "country" TEXT, "registry" TEXT, "stage" TEXT, "threats" TEXT[], "direction" TEXT, "relevant" BOOLEAN,
  "introduced_on" TEXT, "last_action_on" TEXT, "number_hit" BOOLEAN, "title_hit" BOOLEAN
) LANGUAGE sql STABLE ROWS 1000 SET enable_seqscan = off AS $$
  SELECT d.bill, d.country, d.registry, d.stage, d.threats, d.direction, d.relevant,
    d.introduced_on, d.last_action_on, d.number_keys && keys, d.title_words @@ query
  FROM search.document AS d WHERE d.words @@ query
$$;
