package se.brobyggaren.stack.container;

import java.io.File;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import se.brobyggaren.stack.Layout;
import se.brobyggaren.stack.Leftovers;
import se.brobyggaren.stack.Progress;
import se.brobyggaren.stack.Stack;

/**
 * Arquillians server: started with the archive of the first test class and kept for all others,
 * whose archive is the same. Deploying the whole product anew for every class would cost more than
 * the tests.
 */
public final class StackContainer implements DeployableContainer<StackContainer.Configuration> {
  private Stack stack;

  /** There is nothing to configure: the build has made the server, the ports are free ones. */
  public static final class Configuration implements ContainerConfiguration {
    @Override
    public void validate() {
      // nothing that could be wrong
    }
  }

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    if (stack == null) {
      Progress progress = new Progress(System.out);
      Layout layout = Layout.ofContainerTests();
      Leftovers.of(layout).stop(progress);
      layout.reset();
      File file = layout.home().resolve("test.ear").toFile();
      archive.as(ZipExporter.class).exportTo(file, true);
      stack = Stack.startForContainerTests(file.toPath(), progress);
    }
    HTTPContext context = new HTTPContext("localhost", stack.port());
    context.add(new Servlet("ArquillianServletRunnerEE9", "/" + TestArchive.CONTEXT));
    return new ProtocolMetaData().addContext(context);
  }

  /** Kept for the next class. */
  @Override
  public void undeploy(Archive<?> archive) {
    // the server goes when the tests are over
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
  }
}
