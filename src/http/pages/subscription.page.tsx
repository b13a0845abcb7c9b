import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { z } from 'zod';
import { topicWords } from '../../domain/subscription.js';
import type { Topic } from '../../domain/subscription.js';
import type { Desk } from '../../ports/desk.js';
import { subscriptionForm, topic, topicOf } from '../api/queries.js';
import type { SubscriptionForm } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { Screen } from '../screen.js';
import { Needs, TokenIsProof } from '../security/access.js';
import { DESK } from '../tokens.js';
import { Form } from './parts/form.js';

const tokenQuery = z.object({ token: z.string().min(1).max(2_000) });
type TokenQuery = z.infer<typeof tokenQuery>;
const asTopic = new ZodPipe<Topic>(topic);

/** The two questions a mail's link may ask; opening a link never answers them. */
const QUESTIONS = {
  confirm: {
    title: 'Confirm',
    ask: 'Do you want mails about this?',
    button: 'Yes, send me these mails',
    done: 'From now on you get mails about',
  },
  end: {
    title: 'End mails',
    ask: 'Do you want these mails to end?',
    button: 'End these mails',
    done: 'You get no more mails about',
  },
} as const;
type Question = keyof typeof QUESTIONS;

const GONE =
  'This link does not hold, or no longer. Nothing was changed. If mails still come, use the link of the latest one.';

export function AskPage({ question, about, token }: { question: Question; about: Topic; token: string }) {
  const { ask, button } = QUESTIONS[question];
  return (
    <>
      <h1>{ask}</h1>
      <p class="lead" dir="auto">
        About: {topicWords(about)}.
      </p>
      <Form action={`/subscriptions/${question}?token=${encodeURIComponent(token)}`}>
        <button type="submit">{button}</button>
      </Form>
    </>
  );
}

function done(question: Question, about: Topic | null): Screen {
  const { title, done: words } = QUESTIONS[question];
  const body =
    about === null ? (
      <>
        <h1>{title}</h1>
        <p>{GONE}</p>
      </>
    ) : (
      <>
        <h1>Done</h1>
        <p dir="auto">
          {words}: {topicWords(about)}.
        </p>
      </>
    );
  return new Screen(title, body, { status: about === null ? 404 : 200, noindex: true });
}

@ApiExcludeController()
@Controller('subscriptions')
export class SubscriptionController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Post()
  async ask(@Body(new ZodPipe(subscriptionForm)) form: SubscriptionForm): Promise<Screen> {
    const about = asTopic.transform(topicOf(form));
    await this.desk.subscribe(form.email, about);
    const body = (
      <>
        <h1>One mail is on its way</h1>
        <p dir="auto">
          It asks whether {form.email} is your address. Mails about {topicWords(about)} begin when you say yes.
        </p>
      </>
    );
    return new Screen('Follow', body, { noindex: true });
  }

  @Needs('anyone')
  @Get('confirm')
  async askToConfirm(@Query(new ZodPipe(tokenQuery)) { token }: TokenQuery): Promise<Screen> {
    return this.question('confirm', token);
  }

  @Needs('anyone')
  @Get('end')
  async askToEnd(@Query(new ZodPipe(tokenQuery)) { token }: TokenQuery): Promise<Screen> {
    return this.question('end', token);
  }

  @Needs('anyone')
  @TokenIsProof()
  @HttpCode(200)
  @Post('confirm')
  async confirm(@Query(new ZodPipe(tokenQuery)) { token }: TokenQuery): Promise<Screen> {
    return done('confirm', await this.desk.confirmSubscription(token));
  }

  /** Also the one-click address of the mail header: `List-Unsubscribe=One-Click` comes from the mail provider, without cookies. */
  @Needs('anyone')
  @TokenIsProof()
  @HttpCode(200)
  @Post('end')
  async end(@Query(new ZodPipe(tokenQuery)) { token }: TokenQuery): Promise<Screen> {
    return done('end', await this.desk.endSubscription(token));
  }

  private async question(question: Question, token: string): Promise<Screen> {
    const subscription = await this.desk.subscriptionOf(token);
    if (subscription === null) return done(question, null);
    return new Screen(
      QUESTIONS[question].title,
      <AskPage question={question} about={subscription.topic} token={token} />,
      { noindex: true },
    );
  }
}
