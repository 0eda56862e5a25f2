//! How exact a place must be for each service. What a pack says of it is kept here; what that means, the gate decides.

use super::App;
use crate::catalog::ServiceCode;
use crate::error::Error;
use crate::place::fix::AccuracyNeeds;
use crate::store;

const NEEDS: &str = "accuracy-needs";

impl App {
    /// How exact the place must be for a service, in metres; [`USUAL_NEED`](crate::place::fix::USUAL_NEED) where nobody has
    /// said.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn accuracy_needed(&self, service_code: &ServiceCode) -> Result<f64, Error> {
        let needs: Option<AccuracyNeeds> = self.store.read(|view| store::setting(view, NEEDS))?;
        Ok(needs.unwrap_or_default().of(service_code))
    }

    /// Says how exact the place must be for each service, in place of what was said before.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn set_accuracy_needs(&self, needs: &AccuracyNeeds) -> Result<(), Error> {
        Ok(self.store.write(|transaction| store::put_setting(transaction, NEEDS, needs))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::similar::tests::phone;

    #[test]
    fn what_a_service_needs_is_remembered_and_thirty_metres_where_nobody_says() {
        let scratch = tempfile::tempdir().unwrap();
        let app = phone(scratch.path());
        let light = ServiceCode("street-light".to_owned());
        assert_eq!(app.accuracy_needed(&light).unwrap(), 30.0);
        app.set_accuracy_needs(&AccuracyNeeds::new([(light.clone(), 10.0)])).unwrap();
        drop(app);
        let app = phone(scratch.path());
        assert_eq!(app.accuracy_needed(&light).unwrap(), 10.0);
        assert_eq!(app.accuracy_needed(&ServiceCode("pothole".to_owned())).unwrap(), 30.0);
    }
}
