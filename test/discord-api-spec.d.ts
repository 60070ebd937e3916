/** The package ships its zod schemas without types; tests only ask whether a body fits. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    readonly safeParse: (body: unknown) => {
      readonly success: boolean;
      readonly error?: { readonly issues: readonly unknown[] };
    };
  }
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
  export const ApplicationCommandCreateRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
}
