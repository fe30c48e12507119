package se.brobyggaren.architecture.examples.uses.a.control;

import se.brobyggaren.architecture.examples.uses.b.control.Inner;
import se.brobyggaren.architecture.examples.uses.c.boundary.Open;

class TooCurious {
  Inner inner;
  Open open;
}
