package se.brobyggaren.stack.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Provarkivet: the product's archive with one web application more, which holds the tests. It is
 * not protected: Arquillian cannot sign in, and the tests decide themselves who they are.
 */
public final class TestArchive implements AutomaticDeployment {
  static final String CONTEXT = "it";
  private static final String TESTS = "se.brobyggaren.incontainer";
  private static final File PRODUCT = new File("target/brobyggaren.ear");

  @Override
  public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
    if (!testClass.isAnnotationPresent(InContainer.class)) {
      return null;
    }
    return new DeploymentConfiguration.DeploymentContentBuilder(archive()).get();
  }

  private static EnterpriseArchive archive() {
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, CONTEXT + ".war")
            .addPackages(true, TESTS, "se.brobyggaren.published")
            .addClass(InContainer.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
            .addAsLibraries(
                libraryOf(Assertions.class), libraryOf(Awaitility.class), libraryOf(Matcher.class));
    EnterpriseArchive product =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, PRODUCT)
            .addAsModule(Testable.archiveToTest(tests));
    // It lists the product's modules only; without it the server finds all by itself.
    product.delete("META-INF/application.xml");
    return product;
  }

  private static File libraryOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
