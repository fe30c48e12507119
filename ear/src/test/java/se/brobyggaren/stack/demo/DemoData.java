package se.brobyggaren.stack.demo;

import se.brobyggaren.stack.Stack;

/**
 * Demodata: what the demo people enter, once, on a fresh database. Everything goes through REST and
 * as themselves, never by SQL, and is dated relative to today.
 */
public final class DemoData {

  private DemoData() {}

  public static void load(Stack stack) {
    new DemoRoles(stack).give();
    SeatsDemo.load(stack);
    IntakeDemo.load(stack);
    CaseworkDemo.load(stack);
    SurveyDemo.load(stack);
    RecordsDemo.load(stack);
    DeficiencyDemo.load(stack);
    NationalDemo.load(stack);
    QuarterDemo.load(stack);
    EarlierYearsDemo.load(stack);
    ProgrammesDemo.load(stack);
    ReportsDemo.load(stack);
  }
}
